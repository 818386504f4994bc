using System.Text;
using StaticSite.Loading;

namespace StaticSite.Scaffolding;

/// <summary>Takes from text of strangers what no file of the content may hold.</summary>
internal static class CleanText
{
    /// <summary>One line: every stretch of blanks and line ends one blank, control and hidden characters and broken surrogates gone.</summary>
    public static string OneLine(string text) => string.Join(' ', Lines(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same with line ends, as <c>\n</c>, and indentation kept.</summary>
    public static string Lines(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // A broken surrogate comes as U+FFFD, which is forbidden too.
            if (!(rune.IsBmp && ForbiddenCharacters.IndexIn([(char)rune.Value], 0) == 0))
            {
                clean.Append(rune.Value == '\t' ? " " : rune.ToString());
            }
        }

        return clean.ToString();
    }
}
