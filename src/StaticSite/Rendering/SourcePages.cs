using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes the pages that list sources.</summary>
internal static class SourcePages
{
    /// <summary>The way in: how many there are, the primary ones, and where the others stand.</summary>
    public static SourcesPage Create(SiteContext context)
    {
        var sources = context.Sources.InOrder;
        return new SourcesPage
        {
            Head = Heads.Of("Sources", "Every source, by year and by publisher, with what leans on it.", Routes.Sources, Section.Sources, context),
            Count = sources.Length,
            TrustHref = context.Address.GetHref(Routes.Trust),
            Kinds = [.. Vocabulary.SourceKinds.Select(kind => new SourcesPage.Kind(kind.Name, kind.Plural, sources.Count(source => source.SourceKind == kind.Name)))],
            Years = [.. context.Sources.ByYear.Select(list => ToLink(list, context))],
            Letters = [.. context.Sources.ByPublisher.Select(list => ToLink(list, context))],
            Primary = GetPrimaryPublishers(context),
        };
    }

    /// <summary>The sources of a year or letter.</summary>
    public static SourceListPage Create(SourceList list, SiteContext context)
    {
        var isByYear = context.Sources.ByYear.Any(year => year.Path == list.Path);
        var all = isByYear ? context.Sources.ByYear : context.Sources.ByPublisher;
        return new SourceListPage
        {
            Head = Heads.Of(list.Title, list.Description, list.Path, Section.Sources, context) with
            {
                Breadcrumbs = [new Link("Home", context.Address.GetHref(Routes.Home)), new Link("Sources", context.Address.GetHref(Routes.Sources))],
            },
            Groups = [.. list.Groups.Select(group => new SourceListPage.Group(group.Title, group.Anchor, [.. group.Sources.Select(source => ToItem(source, isByYear, context))]))],
            Count = list.Count,
            Others = [.. all.Select(other => ToLink(other, context))],
            OthersLabel = isByYear ? "Years" : "Letters",
            Here = context.Address.GetHref(list.Path),
        };
    }

    private static ImmutableArray<Link> GetPrimaryPublishers(SiteContext context) =>
    [
        .. from list in context.Sources.ByPublisher
           from publisher in list.Groups
           let count = publisher.Sources.Count(source => source.SourceKind == Vocabulary.SourceKinds[0].Name)
           where count > 0

           // Most have one, which needs no words.
           select new Link(publisher.Title, context.Address.GetHref(list.Path, publisher.Anchor), count == 1 ? null : count.ToString(CultureInfo.InvariantCulture)),
    ];

    private static Link ToLink(SourceList list, SiteContext context) =>
        new(list.Label, context.Address.GetHref(list.Path), list.Count.ToString(CultureInfo.InvariantCulture));

    private static SourceItem ToItem(Source source, bool withPublisher, SiteContext context)
    {
        var uses = context.Site.GetUses(source).Length;
        string?[] words =
        [
            withPublisher ? source.Imprint : Vocabulary.Get(Vocabulary.SourceKinds, source.SourceKind).Label,
            SiteContext.Word(source.Date)?.Text,
            withPublisher || source.CopyAt is null ? null : $"copy at {source.CopyAt}",
            string.Create(CultureInfo.InvariantCulture, $"cited in {uses} {(uses == 1 ? "place" : "places")}"),
        ];
        return new SourceItem(source.Id.Value, source.Name, context.GetHref(source), Lines.GetForeignLanguage(source, context), string.Join(", ", words.OfType<string>()));
    }
}
