using System.Collections.Immutable;
using StaticSite.Binding.Shapes;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>Offers ids, headings, keys and words.</summary>
public static class Completer
{
    // More than anybody reads; what was meant comes nearer with each letter.
    private const int MostItems = 100;

    /// <summary>What could be written at a place. Needs no check of the site, only an index of some state of it.</summary>
    /// <param name="file">The file as it is being written.</param>
    /// <param name="line">1-based.</param>
    /// <param name="column">1-based, in UTF-16 units.</param>
    public static CompletionList Complete(SiteIndex index, SourceFile file, int line, int column) => PlaceFinder.Find(file, line, column) switch
    {
        Place.Reference { Target: not (IdTarget.None or IdTarget.Own) } place => OfIds(index, place),
        Place.Anchor place => OfHeadings(index, place),
        Place.Name place => new([.. place.Shape.Keys.Where(key => !place.Others.Contains(key.Name)).Select(key => OfKey(key, place))], IsCut: false),
        Place.Word place => new([.. WordsOf(place.Key).Select(word => new CompletionItem(CompletionItem.Type.Word, word, "", place.Key.About, place.Span, word, word))], IsCut: false),
        _ => CompletionList.Empty,
    };

    private static CompletionList OfIds(SiteIndex index, Place.Reference place)
    {
        var typed = place.Typed.Trim().ToLowerInvariant();
        var found = (place.Target == IdTarget.Track ? index.Tracks : index.Entries)
            .Where(named => IsWanted(named, place))
            .Select(named => (Named: named, Rank: Rank(named.SearchText, typed)))
            .Where(item => item.Rank is not null)
            .OrderBy(item => item.Rank)
            .ThenBy(item => item.Named.Id)
            .Select(item => item.Named)
            .Take(MostItems + 1)
            .ToList();
        var items = found.Take(MostItems).Select(named => OfId(named, place));
        return new([.. items], found.Count > MostItems || typed.Length == 0);
    }

    // Editors hold what was typed against the filter: the id, and behind it every name.
    private static CompletionItem OfId(Named named, Place.Reference place) => new(
        CompletionItem.Type.Reference,
        named.Id.Value,
        $"{named.Name} · {named.Kind}",
        named.Short,
        place.Span,
        named.Id.Value + place.Closing,
        named.SearchText.Replace('\n', ' '));

    private static bool IsWanted(Named named, Place.Reference place) => place.Target switch
    {
        IdTarget.Article => named.Entry is Article,
        IdTarget.Person => named.Entry is Person,
        IdTarget.Page => named.Entry is TextEntry,
        IdTarget.Source => named.Entry is Source,
        _ => !place.IsLink || named.Entry is not Source,
    };

    /// <summary>How well something fits what was typed, 0 best; null where it does not.</summary>
    /// <param name="names">In lower case, one a line.</param>
    private static int? Rank(string names, string typed)
    {
        if (names.StartsWith(typed, StringComparison.Ordinal))
        {
            return 0;
        }

        return StartsName(names, typed) ? 1
            : StartsWord(names, typed) ? 2
            : typed.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).All(word => StartsWord(names, word)) ? 3
            : null;
    }

    private static bool StartsName(string names, string typed) => names.Contains('\n' + typed, StringComparison.Ordinal);

    private static bool StartsWord(string names, string typed)
    {
        var at = names.IndexOf(typed, StringComparison.Ordinal);
        while (at > 0 && char.IsLetterOrDigit(names[at - 1]))
        {
            at = names.IndexOf(typed, at + 1, StringComparison.Ordinal);
        }

        return at >= 0;
    }

    private static CompletionList OfHeadings(SiteIndex index, Place.Anchor place)
    {
        var body = index.Find(place.Entry, isTrack: false)?.Entry switch
        {
            NamedEntry named => named.Body,
            TextEntry page => page.Body,
            _ => Prose.Empty,
        };
        var items = body.Headings.Select(heading =>
            new CompletionItem(CompletionItem.Type.Reference, heading.Anchor, heading.Title, "", place.Span, heading.Anchor, $"{heading.Anchor} {heading.Title}"));
        return new([.. items], IsCut: false);
    }

    private static CompletionItem OfKey(Key key, Place.Name place) => new(
        CompletionItem.Type.Key,
        key.Name,
        key.IsRequired ? "required" : "",
        KeyWording.Describe(key),
        place.Span,
        place.HasColon ? key.Name : key.IsList ? key.Name + ":" : key.Name + ": ",
        key.Name);

    private static ImmutableArray<string> WordsOf(Key key) => key.Type == KeyType.Flag ? ["true", "false"] : key.Words;
}
