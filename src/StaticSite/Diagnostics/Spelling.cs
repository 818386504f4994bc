using System.Text.RegularExpressions;

namespace StaticSite.Diagnostics;

/// <summary>Brings the ways to write one word together: case, separators, quotation marks around it, British and American endings.</summary>
internal static partial class Spelling
{
    private static readonly (Regex From, string To)[] Endings =
    [
        (Is(), "iz"), (Ys(), "yz"), (Ence(), "ens"), (Our(), "or"), (Tre(), "ter"), (Amme(), "am"), (Ogue(), "og"), (DoubleL(), "l"),
    ];

    /// <summary>The same for any two words that differ only in how they are spelt.</summary>
    public static string Fold(string word)
    {
        var parts = WithoutQuotes(word).ToLowerInvariant().Split('-', '_', ' ');
        return string.Join('-', parts.Select(part => Endings.Aggregate(part, (text, ending) => ending.From.Replace(text, ending.To))));
    }

    /// <summary>The word without straight or typographic quotation marks around it.</summary>
    public static string WithoutQuotes(string word) => word.Trim('"', '\'', '“', '”', '„', '‘', '’', '`');

    [GeneratedRegex("is(?=(e|ed|es|er|ers|ing|able|ation|ations|ational)$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Is();

    [GeneratedRegex("ys(?=(e|ed|es|er|ers|ing)$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Ys();

    [GeneratedRegex("enc(?=(e|es|ed|er|ing)$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Ence();

    [GeneratedRegex("our(?=(s|ed|ing|er|ers|able|al|ful|hood|y)?$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Our();

    [GeneratedRegex("tre(?=s?$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Tre();

    [GeneratedRegex("amme(?=s?$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Amme();

    [GeneratedRegex("ogue(?=s?$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Ogue();

    [GeneratedRegex("ll(?=(ed|er|ers|ing|ings|ation)$)", RegexOptions.ExplicitCapture)]
    private static partial Regex DoubleL();
}
