using System.Globalization;
using System.Text;

namespace StaticSite.Comparing;

/// <summary>
/// A digest as Markdown for a comment on a pull request. What comes from content stands in code, where nothing is a link, a name
/// to notify, a number of an issue or markup; outside of code there are letters, digits and plain punctuation only.
/// </summary>
public static class DigestMarkdown
{
    /// <summary>The first line, by which a comment is found again.</summary>
    public const string Title = "### What this change means";

    /// <summary>Most changes that are listed one by one.</summary>
    public const int MostLines = 100;

    /// <summary>Longest value of the content, in UTF-16 units.</summary>
    public const int LongestValue = 160;

    public static string Write(SiteDigest digest)
    {
        var text = new StringBuilder(Title).Append("\n\n");
        var counts = digest.Counts.Where(count => count.Number > 0).Select(count => EntryWords.Count(count.Number, count.One, count.Many)).ToList();
        text.Append(digest.IsEmpty ? "Nothing that readers see\n" : counts.Count == 0 ? "Addresses only\n" : $"**{string.Join(", ", counts)}**\n");
        if (!digest.IsEmpty)
        {
            text.Append('\n');
        }

        foreach (var change in digest.Changes.Take(MostLines))
        {
            text.Append("- ").Append(ChangeWording.Describe(change, ToCode)).Append('\n');
        }

        if (digest.Changes.Length > MostLines)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {digest.Changes.Length - MostLines} more\n");
        }

        return text.ToString();
    }

    // A backtick would end the code; characters that are not seen could turn the line around.
    private static string ToCode(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            text.Append(character == '`' ? '\'' : char.IsControl(character) || char.IsWhiteSpace(character) || IsHidden(character) ? ' ' : character);
        }

        var words = string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? "nothing" : $"`{Cut(words)}`";
    }

    private static bool IsHidden(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Cut(string words) => Content.ShortText.Cut(words, LongestValue);
}
