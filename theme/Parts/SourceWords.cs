using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Rendering.Pages;

namespace StaticSite.Theme.Parts;

/// <summary>Sources in words.</summary>
internal static class SourceWords
{
    /// <summary>What kind of source it is, who wrote and published it, and when.</summary>
    public static string Imprint(this SourceLine source)
    {
        string?[] words = [source.Author, source.Publisher, source.Date?.Text];
        return $"{source.KindLabel}: {string.Join(", ", words.OfType<string>())}.";
    }

    /// <summary>“Used 3 times” before the places of the page that use a source; nothing where it is one.</summary>
    public static string? Introduction(this ImmutableArray<ReferenceLine.Use> uses) =>
        uses.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" Used {uses.Length} times") : null;
}
