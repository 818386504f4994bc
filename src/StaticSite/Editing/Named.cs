using StaticSite.Content;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>What has an id: an entry, or a track of the site.</summary>
/// <param name="Span">Where the id is declared; for a Markdown file, its beginning.</param>
/// <param name="Name">What readers see.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Short">One sentence about it; may be empty.</param>
/// <param name="Entry">Null for a track.</param>
internal sealed record Named(EntryId Id, SourceSpan Span, string Name, string Kind, string Short, Entry? Entry)
{
    /// <summary>Everything it may be looked for by, in lower case, the id first.</summary>
    public string SearchText { get; } = string.Join('\n', [Id.Value, .. NamesOf(Entry).Append(Name).Distinct()]).ToLowerInvariant();

    public static Named Of(Entry entry) => new(entry.Id, entry.Span, entry.Name, KindOf(entry), entry is Source ? "" : entry.Short, entry);

    public static Named Of(Track track) => new(track.Id.Value, track.Id.Span, track.Title, "Track", track.Short, null);

    /// <summary>True where the name of a file is the id.</summary>
    public bool IsFile => Entry is NamedEntry or TextEntry;

    private static IEnumerable<string> NamesOf(Entry? entry) => entry switch
    {
        NamedEntry named => named.Names,
        Source source => [source.Publisher],
        _ => [],
    };

    private static string KindOf(Entry entry) => entry switch
    {
        Article article => Vocabulary.Get(Vocabulary.ArticleKinds, article.ArticleKind).Label,
        TimelineEvent item => $"Event of {item.Date.Text}",
        Source source => source.Date is { } date ? $"{source.Publisher}, {date.Text}" : source.Publisher,
        TextEntry => "Page",
        _ => entry.Kind.ToString(),
    };
}
