using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Scaffolding.Importing;

/// <summary>Words written for TeX → plain words: accents, special letters, escapes, dashes and quotation marks.</summary>
internal static partial class TexText
{
    private static readonly FrozenDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["ss"] = "ß",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["i"] = "i",
        ["j"] = "j",
        ["textbackslash"] = "\\",
        ["textasciitilde"] = "~",
        ["textasciicircum"] = "^",
        ["textbraceleft"] = "\uE000",
        ["textbraceright"] = "\uE001",
        ["textendash"] = "–",
        ["textemdash"] = "—",
        ["ldots"] = "…",
        ["dots"] = "…",
        ["textquoteright"] = "’",
        ["textquoteleft"] = "‘",
        ["&"] = "&",
        ["%"] = "%",
        ["$"] = "$",
        ["#"] = "#",
        ["_"] = "_",
    }.ToFrozenDictionary();

    // The combining mark that stands for each command.
    private static readonly FrozenDictionary<char, char> Accents = new Dictionary<char, char>
    {
        ['`'] = '\u0300',
        ['\''] = '\u0301',
        ['^'] = '\u0302',
        ['~'] = '\u0303',
        ['='] = '\u0304',
        ['u'] = '\u0306',
        ['.'] = '\u0307',
        ['"'] = '\u0308',
        ['r'] = '\u030A',
        ['H'] = '\u030B',
        ['v'] = '\u030C',
        ['c'] = '\u0327',
        ['k'] = '\u0328',
    }.ToFrozenDictionary();

    /// <summary>Plain words on one line.</summary>
    public static string Plain(string tex)
    {
        // What is written for a brace or backslash must not be read as one.
        var text = Escaped().Replace(tex, match => match.Value == "\\{" ? "\uE000" : "\uE001");
        text = Accent().Replace(text, match => $"{match.Groups["letter"].Value.TrimStart('\\')}{Accents[match.Groups["accent"].Value[0]]}").Normalize(NormalizationForm.FormC);
        text = text.Replace("---", "—", StringComparison.Ordinal).Replace("--", "–", StringComparison.Ordinal).Replace("``", "“", StringComparison.Ordinal).Replace("''", "”", StringComparison.Ordinal).Replace('~', ' ');
        text = Command().Replace(text, match => Letters.GetValueOrDefault(match.Groups["name"].Value, "").Replace('\\', '\uE002'));
        text = text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace('\uE000', '{').Replace('\uE001', '}').Replace('\uE002', '\\');
        return Blanks().Replace(text, " ").Trim();
    }

    /// <summary>An address as it is typed into a browser.</summary>
    public static string PlainUrl(string tex) => Escape().Replace(tex.Trim().Trim('{', '}'), "${sign}");

    [GeneratedRegex(@"\\[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\\(?<accent>[`'^""~=.])\s*\{?(?<letter>\\?[A-Za-z])\}?|\\(?<accent>[uvHckr])(\s+|(?=\{))\{?(?<letter>\\?[A-Za-z])\}?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Accent();

    // A command in letters takes the blanks or the empty group after it along.
    [GeneratedRegex(@"\\((?<name>[A-Za-z]+)(\{\}|\s+)?|(?<name>.))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\\(?<sign>[%#_&~$])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
