using System.Text;
using System.Text.Encodings.Web;

namespace StaticSite.Benchmarks.Corpus;

/// <summary>Writes the little YAML that the content format needs.</summary>
internal static class YamlText
{
    private const int MaxShort = 240;

    /// <summary>A line <c>key: "value"</c>; what JSON escapes, YAML understands.</summary>
    public static StringBuilder AppendQuoted(this StringBuilder yaml, string key, string value) =>
        yaml.Append(key).Append(": \"").Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)).Append("\"\n");

    /// <summary>A line <c>key: value</c> for values without special characters.</summary>
    public static StringBuilder AppendPlain(this StringBuilder yaml, string key, string value) =>
        yaml.Append(key).Append(": ").Append(value).Append('\n');

    /// <summary>A text cut after a word so that it fits into the key <c>short</c>.</summary>
    public static string Shorten(string text) =>
        text.Length <= MaxShort ? text : text[..text.LastIndexOf(' ', MaxShort - 1)] + "…";
}
