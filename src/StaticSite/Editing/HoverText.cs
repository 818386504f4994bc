using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>What is told about the thing at a place, in plain words.</summary>
/// <param name="Span">Where the thing stands.</param>
/// <param name="Title">Its name.</param>
/// <param name="Lines">Paragraphs about it.</param>
/// <param name="Page">Address of its page, or null.</param>
public sealed record HoverText(SourceSpan Span, string Title, ImmutableArray<string> Lines, string? Page)
{
    /// <summary>What is known of the id, key or word at a place; null where there is none.</summary>
    /// <param name="line">1-based.</param>
    /// <param name="column">1-based, in UTF-16 units.</param>
    public static HoverText? Find(SiteIndex index, SourceFile file, int line, int column) => PlaceFinder.Find(file, line, column) switch
    {
        Place.Reference place when index.Find(place) is { } named => Of(index, named, place.Span),
        Place.Anchor place when index.Find(place.Entry, isTrack: false) is { } named => Of(index, named, place.Span),
        Place.Name place when place.Shape.Find(place.Text) is { } key => new(place.Span, key.Name, [KeyWording.Describe(key)], null),
        Place.Word place => new(place.Span, place.Key.Name, [KeyWording.Describe(place.Key)], null),
        _ => null,
    };

    private static HoverText Of(SiteIndex index, Named named, SourceSpan span)
    {
        var uses = index.GetUses(named).Count();
        ImmutableArray<string> lines = [named.Kind, named.Short, uses == 1 ? "Named in 1 place." : $"Named in {uses} places."];
        return new(span, named.Name, [.. lines.Where(text => text.Length > 0)], index.GetPage(named));
    }
}
