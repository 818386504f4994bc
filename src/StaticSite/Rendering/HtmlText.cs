using System.Buffers;
using System.Text;

namespace StaticSite.Rendering;

/// <summary>Makes plain text safe for HTML: element content and attribute values between double quotes.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    public static StringBuilder AppendEncoded(this StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]).Append(Entity(text[at]));
            text = text[(at + 1)..];
        }

        return html.Append(text);
    }

    public static string Encode(string text) => text.AsSpan().ContainsAny(Special) ? new StringBuilder().AppendEncoded(text).ToString() : text;

    private static string Entity(char character) => character switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" };
}
