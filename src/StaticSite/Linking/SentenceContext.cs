namespace StaticSite.Linking;

/// <summary>Cuts the sentence around a mention out of the text of its paragraph.</summary>
internal static class SentenceContext
{
    /// <summary>Longest stretch shown on one side of the mention, in UTF-16 units.</summary>
    private const int MaxSide = 160;

    /// <summary>The sentence before and after a stretch of a paragraph, without surrounding blanks next to its bounds.</summary>
    /// <param name="start">UTF-16 offset of the mention in the paragraph.</param>
    public static (string Before, string After) Get(string paragraph, int start, int length)
    {
        var from = SentenceStart(paragraph, start);
        var to = SentenceEnd(paragraph, start + length);
        var before = paragraph[from..start].TrimStart();
        var after = paragraph[(start + length)..to].TrimEnd();
        return (CutLeft(before), CutRight(after));
    }

    private static int SentenceStart(string text, int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            if (IsEnd(text, i - 1) && char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return 0;
    }

    private static int SentenceEnd(string text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (IsEnd(text, i) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    // A full stop after one or two letters (“U.S.”, “No.”) ends no sentence.
    private static bool IsEnd(string text, int at) => text[at] switch
    {
        '!' or '?' or '।' => true,
        '.' => at >= 3 && char.IsLetterOrDigit(text[at - 1]) && (char.IsDigit(text[at - 1]) || (char.IsLetter(text[at - 2]) && char.IsLetter(text[at - 3]))),
        _ => false,
    };

    private static string CutLeft(string text)
    {
        if (text.Length <= MaxSide)
        {
            return text;
        }

        var blank = text.IndexOf(' ', text.Length - MaxSide);
        return "… " + text[(blank < 0 ? text.Length - MaxSide : blank + 1)..];
    }

    private static string CutRight(string text)
    {
        if (text.Length <= MaxSide)
        {
            return text;
        }

        var blank = text.LastIndexOf(' ', MaxSide);
        return text[..(blank <= 0 ? MaxSide : blank)] + " …";
    }
}
