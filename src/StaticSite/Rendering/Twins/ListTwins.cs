using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Glossary;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Twins;

/// <summary>Makes the twins of the pages that list entries.</summary>
internal static class ListTwins
{
    public static ListTwin OfArticles(SiteContext context) => Create("Articles", "All articles, by kind.", Routes.Articles, context,
    [
        .. Vocabulary.ArticleKinds.Select(kind => new ListTwin.Group(kind.Plural, ByName(context.Site.Entries.Get<Article>(EntryKind.Article).Where(article => article.ArticleKind == kind.Name), context))),
    ]);

    public static ListTwin OfGlossary(SiteContext context) => Create("Glossary", "Terms, abbreviations and articles from A to Z, each in one sentence.", Routes.Glossary, context,
    [
        .. GlossaryLetters.Group([.. context.Site.Entries.Get<NamedEntry>(EntryKind.Term), .. context.Site.Entries.Get<NamedEntry>(EntryKind.Article)])
            .Select(group => new ListTwin.Group(group.Letter, [.. group.Entries.Select(entry => Line(entry, context))])),
    ]);

    public static ListTwin OfPeople(SiteContext context) => Create("People", "People and the offices they held.", Routes.People, context,
        [new("People", ByName(context.Site.Entries.Get<Person>(EntryKind.Person), context))]);

    public static ListTwin OfTimeline(SiteContext context) => Create("Timeline", "Dated events in order of time.", Routes.Timeline, context, ByYear(context.Events, context));

    public static ListTwin OfDecade(Decades.Decade decade, SiteContext context) =>
        Create($"Timeline: {decade.Name}", $"Dated events of the {decade.Name} in order of time.", Routes.GetDecade(decade.Name), context, ByYear(decade.Events, context));

    public static ListTwin OfTrack(Track track, SiteContext context) => Create(track.Title, track.Short, Routes.GetTrack(track.Id.Value), context,
    [
        new("Articles", ByName(context.Site.Entries.Get<Article>(EntryKind.Article).Where(article => article.Tracks.Any(use => use.Value == track.Id.Value)), context)),
        .. ByYear(context.GetEvents(track.Id.Value), context),
    ]);

    public static ListTwin OfSources(SiteContext context) => Create("Sources", "The primary sources, and all sources by year and by publisher.", Routes.Sources, context,
    [
        new("By year", [.. context.Sources.ByYear.Select(list => Line(list, context))]),
        new("By publisher", [.. context.Sources.ByPublisher.Select(list => Line(list, context))]),
        new(Vocabulary.SourceKinds[0].Plural, [.. context.Sources.InOrder.Where(source => source.SourceKind == Vocabulary.SourceKinds[0].Name).Select(source => Line(source, context))]),
    ]);

    public static ListTwin Of(SourceList list, SiteContext context) => Create(list.Title, list.Description, list.Path, context,
        [.. list.Groups.Select(group => new ListTwin.Group(group.Title, [.. group.Sources.Select(source => Line(source, context))]))]);

    public static ListTwin OfDisputes(SiteContext context) => Create("Disagreements", "Where sources disagree.", Routes.Disputes, context,
    [
        .. Vocabulary.DisputeStates.Select(state => new ListTwin.Group(state.Plural,
            [.. context.Site.Entries.Get<Dispute>(EntryKind.Dispute).Where(dispute => dispute.State == state.Name).Select(dispute => new ListTwin.Line(dispute.Name, context.GetUrl(dispute)))])),
    ]);

    private static ListTwin Create(string title, string summary, UrlPath path, SiteContext context, ImmutableArray<ListTwin.Group> groups) => new(title, summary, path, context, groups);

    private static ImmutableArray<ListTwin.Line> ByName(IEnumerable<NamedEntry> entries, SiteContext context) =>
        [.. entries.OrderBy(entry => Slug.Fold(entry.Name), StringComparer.Ordinal).Select(entry => Line(entry, context))];

    private static ImmutableArray<ListTwin.Group> ByYear(IEnumerable<TimelineEvent> events, SiteContext context) =>
    [
        .. events.GroupBy(item => item.Date.FirstWritten.Year).Select(year => new ListTwin.Group(
            year.Key.ToString(CultureInfo.InvariantCulture),
            [.. year.Select(item => new ListTwin.Line(item.Name, context.GetUrl(item), DateWording.ToText(item.Date).Text, context.GetShort(item)))])),
    ];

    private static ListTwin.Line Line(NamedEntry entry, SiteContext context) =>
        new(entry.Abbreviation is { } abbreviation ? $"{entry.Name} ({abbreviation})" : entry.Name, context.GetUrl(entry), Detail: entry.Short);

    private static ListTwin.Line Line(SourceList list, SiteContext context) =>
        new(list.Label, context.Address.GetAbsolute(list.Path), Detail: list.Count.ToString(CultureInfo.InvariantCulture));

    private static ListTwin.Line Line(Source source, SiteContext context) =>
        new(source.Name, context.GetUrl(source), SiteContext.Word(source.Date)?.Text, source.Imprint);
}
