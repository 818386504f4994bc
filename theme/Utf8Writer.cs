using System.Globalization;
using System.Text;

namespace StaticSite.Theme;

/// <summary>
/// A text writer whose text is taken as UTF-8. Pages are written in thousands of small pieces: they are only copied, into a buffer
/// that is kept from page to page, and encoded in one go. Line ends are <c>\n</c>.
/// </summary>
internal sealed class Utf8Writer() : TextWriter(CultureInfo.InvariantCulture)
{
    private const int InitialSize = 32 * 1024;

    private char[] text = new char[InitialSize];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public void Clear() => length = 0;

    public byte[] ToArray() => Encoding.UTF8.GetBytes(text, 0, length);

    public override void Write(char value)
    {
        Reserve(1);
        text[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    private void Reserve(int count)
    {
        if (text.Length - length < count)
        {
            Array.Resize(ref text, Math.Max(length + count, text.Length * 2));
        }
    }
}
