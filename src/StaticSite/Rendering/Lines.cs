using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Lineage;
using StaticSite.Linking;
using StaticSite.Rendering.Pages;
using StaticSite.Timeline;

namespace StaticSite.Rendering;

/// <summary>Makes the lines that many pages list: sources, events, disputes, backlinks, relations.</summary>
internal static class Lines
{
    /// <summary>More backlinks than this are counted, not shown.</summary>
    private const int MaxBacklinks = 12;

    public static SourceLine Of(Source source, SiteContext context) => new()
    {
        Id = source.Id.Value,
        Title = source.Name,
        Href = context.GetHref(source),
        Url = source.Url,
        ArchiveUrl = source.ArchiveUrl,
        Author = source.Author,
        Publisher = source.Imprint,
        Date = SiteContext.Word(source.Date),
        Kind = source.SourceKind,
        KindLabel = Vocabulary.Get(Vocabulary.SourceKinds, source.SourceKind).Label,
        Accessed = SiteContext.Word(source.Accessed),
        Language = GetForeignLanguage(source, context),
        UseCount = context.Site.GetUses(source).Length,
    };

    /// <summary>Who published a source and when, in a few words.</summary>
    public static string GetImprint(Source source) =>
        SiteContext.Word(source.Date) is { } date ? $"{source.Imprint}, {date.Text}" : source.Imprint;

    public static EventLine Of(TimelineEvent item, SiteContext context)
    {
        var state = item.State.Value == "confirmed" ? null : Vocabulary.Get(Vocabulary.EventStates, item.State.Value);
        return new EventLine
        {
            Id = item.Id.Value,
            Date = DateWording.ToText(item.Date),
            Title = item.Name,
            Href = context.GetHref(item),
            Summary = context.Write(item.Summary, null),
            Tracks = context.GetMarks(item.Tracks),
            KindLabel = item.EventKind is { } kind ? Vocabulary.Get(Vocabulary.EventKinds, kind).Label : null,
            Place = item.Place,
            State = state?.Name,
            StateLabel = state?.Label,
        };
    }

    public static ImmutableArray<EventLine> OfEvents(Entry entry, SiteContext context) =>
        [.. context.Site.GetEvents(entry).Select(item => Of(item, context))];

    /// <param name="references">Takes the sources of the positions; null where the page shows no notes.</param>
    public static DisputeLine Of(Dispute dispute, SiteContext context, References? references) => Of(dispute, dispute.Positions, context, references);

    private static DisputeLine Of(Dispute dispute, ImmutableArray<Dispute.Position> positions, SiteContext context, References? references) => new(
        dispute.Name,
        context.GetHref(dispute),
        dispute.State,
        Vocabulary.Get(Vocabulary.DisputeStates, dispute.State).Label,
        [
            .. positions.Select(position => new DisputeLine.Position(
                context.Write(position.Claim, references),
                references?.GetMarkers(context.Site.Get(position.Sources)) ?? Html.Empty,
                position.IsFollowed)),
        ]);

    public static ImmutableArray<DisputeLine> OfDisputes(Entry entry, SiteContext context, References references) =>
        [.. ShownDisputes.Of(entry, context).Select(shown => Of(shown.Dispute, shown.Positions, context, references))];

    /// <summary>Who refers to an entry. Events and disputes that the page shows anyway are left out.</summary>
    public static BacklinkList OfBacklinks(Entry entry, SiteContext context)
    {
        var shown = context.Site.GetEvents(entry).Cast<Entry>().Concat(context.Site.GetDisputes(entry)).Select(other => other.Id).ToHashSet();
        var all = context.Site.GetBacklinks(entry).Where(backlink => !shown.Contains(backlink.From.Id)).ToList();
        return new BacklinkList([.. all.Take(MaxBacklinks).Select(backlink => Of(backlink, context))], Math.Max(0, all.Count - MaxBacklinks));
    }

    public static ImmutableArray<RelationRow> OfRelations(Entry entry, SiteContext context, References references) =>
    [
        .. context.Site.GetRelations(entry).Select(relation =>
            new RelationRow(relation.Type.Label, context.GetLink(relation.Target), references.GetMarkers(relation.Sources))),
        .. context.Site.GetInverseRelations(entry).Select(relation =>
            new RelationRow(relation.Type.InverseLabel, context.GetLink(relation.From), Html.Empty)),
        .. LineageWalk.FollowLine(entry, context.Site).Select(step => new RelationRow(step.Label, context.GetLink(step.Target), Html.Empty)),
    ];

    /// <summary>The relations of an entry drawn; null where it has none.</summary>
    public static LineageFigure? OfLineage(Entry entry, SiteContext context) => LineageLayout.Create(
        ToNode(entry, context),
        [.. LineageWalk.Find(entry, context.Site).Select(step => new LineageLink(step.Owner.Id.Value, ToNode(step.Target, context), step.Label, step.IsBefore))]);

    public static EntryLine Of(Article article, SiteContext context) => new(article.Name, context.GetHref(article), article.Short)
    {
        Abbreviation = article.Abbreviation,
        Period = SiteContext.Word(article.Period),
        StatusLabel = GetStatus(article),
    };

    public static string? GetStatus(Article article) => article.Status is { } status ? Vocabulary.Get(Vocabulary.Statuses, status).Label : null;

    /// <summary>Language of a source where it is not the site's.</summary>
    public static string? GetForeignLanguage(Source source, SiteContext context) => source.Language == context.Site.Site.Language ? null : source.Language;

    public static string GetKindLabel(Entry entry) => entry switch
    {
        Article article => Vocabulary.Get(Vocabulary.ArticleKinds, article.ArticleKind).Label,
        Term => "Term",
        Person => "Person",
        TimelineEvent => "Event",
        Source => "Source",
        Dispute => "Disagreement",
        _ => "Page",
    };

    private static LineageNode ToNode(Entry entry, SiteContext context) =>
        new(entry.Id.Value, entry.Name, (entry as NamedEntry)?.Abbreviation, context.GetHref(entry));

    private static BacklinkLine Of(Backlink backlink, SiteContext context) =>
        new(new Link(backlink.From.Name, context.GetHref(backlink.From)), GetKindLabel(backlink.From), backlink.Before, backlink.Mention, backlink.After);
}
