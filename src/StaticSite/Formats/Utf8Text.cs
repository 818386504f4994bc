using System.Buffers;
using System.Text;

namespace StaticSite.Formats;

/// <summary>Texts as the bytes of a file.</summary>
internal static class Utf8Text
{
    /// <summary>The text in UTF-8, without a byte order mark and without another copy of it as a string.</summary>
    public static byte[] ToUtf8(this StringBuilder text)
    {
        var characters = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, characters, text.Length);
        var bytes = Encoding.UTF8.GetBytes(characters, 0, text.Length);
        ArrayPool<char>.Shared.Return(characters);
        return bytes;
    }
}
