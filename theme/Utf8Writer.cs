using System.Globalization;
using System.Text;

namespace StaticSite.Theme;

/// <summary>A text writer into a growing UTF-8 buffer that is kept from page to page. Line ends are <c>\n</c>.</summary>
internal sealed class Utf8Writer() : TextWriter(CultureInfo.InvariantCulture)
{
    private const int InitialSize = 64 * 1024;
    private const int MaxBytesPerChar = 3;

    private byte[] bytes = new byte[InitialSize];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public void Clear() => length = 0;

    public byte[] ToArray() => bytes.AsSpan(0, length).ToArray();

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var needed = length + (buffer.Length * MaxBytesPerChar);
        if (needed > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(needed, bytes.Length * 2));
        }

        length += Encoding.UTF8.GetBytes(buffer, bytes.AsSpan(length));
    }
}
