namespace StaticSite.Content;

/// <summary>Letters of other scripts that look like Latin ones, as they come in by copying and by a wrong keyboard.</summary>
internal static class LookAlikes
{
    // From the confusables of Unicode Technical Standard 39, those of Cyrillic and Greek that are Latin letters to the eye.
    private const string Others = "авеіјкмнорѕтухԁһγοα";
    private const string Latin = "abeijkmhopstyxdhyoa";

    /// <summary>The text with each of them replaced; others stay. Lower case only.</summary>
    public static string ToLatin(string text) =>
        string.Concat(text.Select(letter => Others.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Latin[at] : letter));
}
