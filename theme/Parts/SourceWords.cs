using StaticSite.Rendering.Pages;

namespace StaticSite.Theme.Parts;

/// <summary>Sources in words.</summary>
internal static class SourceWords
{
    /// <summary>Who wrote it and who published it.</summary>
    public static string Imprint(this SourceLine source) =>
        source.Author is { } author ? $"{author}, {source.Publisher}" : source.Publisher;
}
