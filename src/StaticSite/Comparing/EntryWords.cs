using StaticSite.Content;

namespace StaticSite.Comparing;

/// <summary>The words of a digest for kinds of entries and the names of the data set.</summary>
internal static class EntryWords
{
    public static string Of(EntryKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A name of the data set as words: <c>archiveUrl</c> is “archive url”.</summary>
    public static string Of(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));

    /// <summary>“1 page”, “2 pages”.</summary>
    public static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
