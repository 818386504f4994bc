using System.Globalization;
using System.Text;

namespace StaticSite.DefectLab;

/// <summary>A file of the site that is being spoilt.</summary>
/// <param name="Saving">How it is saved; null for UTF-8 as it is.</param>
/// <param name="Bytes">What is saved instead of the text; null for a text.</param>
internal sealed record LabFile(string Text, string? Saving, byte[]? Bytes)
{
    public byte[] Save() => Bytes ?? Save(Mark.Strip(Text));

    private byte[] Save(string text) => Saving switch
    {
        null => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "crlf" => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        "cr" => Encoding.UTF8.GetBytes(text.Replace('\n', '\r')),
        "latin-1" => Encoding.Latin1.GetBytes(text),
        "utf-16le" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        "utf-16le-bare" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "bytes" => [.. text.Split('<').SelectMany((part, index) => index == 0 ? Encoding.UTF8.GetBytes(part) : [byte.Parse(part[..2], NumberStyles.HexNumber, CultureInfo.InvariantCulture), .. Encoding.UTF8.GetBytes(part[3..])])],
        _ => throw new InvalidOperationException($"no way to save a file is called {Saving}"),
    };
}
