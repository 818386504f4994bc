namespace StaticSite.Content;

/// <summary>The one plain sentence that stands for an entry in previews, search and descriptions.</summary>
internal static class ShortText
{
    /// <summary>Longest such sentence, in UTF-16 units.</summary>
    public const int MaxLength = 240;

    /// <summary>A text that is not longer than asked for: cut between words, with “…” at its end.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        // Without a blank the cut is as good anywhere, but not inside a pair of surrogates.
        var blank = text.LastIndexOf(' ', length - 1);
        var end = blank > 0 ? blank : length - (char.IsHighSurrogate(text[length - 2]) ? 2 : 1);
        return text[..end] + "…";
    }
}
