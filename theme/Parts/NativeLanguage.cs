namespace StaticSite.Theme.Parts;

/// <summary>The language tag for a name in its own script: the language is not known, the script is plain to see.</summary>
internal static class NativeLanguage
{
    private static readonly (int First, int Last, string Tag)[] Scripts =
    [
        (0x0370, 0x03FF, "und-Grek"),
        (0x0400, 0x052F, "und-Cyrl"),
        (0x0590, 0x05FF, "und-Hebr"),
        (0x0600, 0x06FF, "und-Arab"),
        (0x0900, 0x097F, "und-Deva"),
        (0x0980, 0x09FF, "und-Beng"),
        (0x0A00, 0x0A7F, "und-Guru"),
        (0x0A80, 0x0AFF, "und-Gujr"),
        (0x0B00, 0x0B7F, "und-Orya"),
        (0x0B80, 0x0BFF, "und-Taml"),
        (0x0C00, 0x0C7F, "und-Telu"),
        (0x0C80, 0x0CFF, "und-Knda"),
        (0x0D00, 0x0D7F, "und-Mlym"),
        (0x0E00, 0x0E7F, "und-Thai"),
        (0x3040, 0x30FF, "ja"),
        (0x4E00, 0x9FFF, "und-Hani"),
        (0xAC00, 0xD7AF, "ko"),
    ];

    /// <summary>A BCP 47 tag from the first letter that tells; <c>und</c> where none does.</summary>
    public static string Of(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            foreach (var (first, last, tag) in Scripts)
            {
                if (rune.Value >= first && rune.Value <= last)
                {
                    return tag;
                }
            }
        }

        return "und";
    }
}
