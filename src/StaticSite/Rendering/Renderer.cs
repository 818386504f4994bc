using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;
using StaticSite.Publishing;
using StaticSite.Rendering.Citing;
using StaticSite.Rendering.Data;
using StaticSite.Rendering.Editions;
using StaticSite.Rendering.Pages;
using StaticSite.Rendering.Twins;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary><see cref="LinkedSite"/> → <see cref="OutputPlan"/>. Cannot fail on content: what could be wrong was found before.</summary>
public static class Renderer
{
    public static OutputPlan Render(LinkedSite site, ITheme theme, RenderOptions options)
    {
        var assets = new ThemeAssets(theme);
        var context = new SiteContext(site, assets, options);
        var pages = GetPages(context).ToImmutableArray();
        var published = PublishedPages.Get(context, pages.Select(page => page.Path));
        IEnumerable<OutputFile>[] parts =
        [
            pages.Select(page => page.ToFile(context)).Concat(GetAssets(assets, site)).Concat(GetHostFiles(context, options, pages, published)),
            DataFiles.Get(context, assets, options).Append(new(Routes.Published.ToOutputPath(), _ => ValueTask.FromResult(PublishedManifestFile.Write(published, context.Address)))),
            pages.SelectMany(page => page.GetTwins()).Concat(CitationFiles.Get(context)),
            SearchIndex.Get(context),
        ];
        return new OutputPlan(parts, published, theme, Count(site, pages.Length));
    }

    private static IEnumerable<PlannedPage> GetPages(SiteContext context)
    {
        foreach (var entry in context.Site.Entries.All)
        {
            yield return Page(Routes.Get(entry), context, () => EntryPages.Create(entry, context), () => new EntryTwin(entry, context));
        }

        foreach (var track in context.Site.Site.Tracks)
        {
            yield return Page(Routes.GetTrack(track.Id.Value), context, () => TimelinePages.CreateTrack(track, context), () => ListTwins.OfTrack(track, context));
        }

        for (var index = 0; index < context.Decades.Length; index++)
        {
            var place = index;
            yield return Page(Routes.GetDecade(context.Decades[index].Name), context, () => TimelinePages.CreateDecade(place, context), () => ListTwins.OfDecade(context.Decades[place], context));
        }

        foreach (var grave in context.Site.Site.Gone)
        {
            yield return new PlannedPage(UrlPath.FromRoot(grave.Address.Value), () => GonePages.Create(grave, context), CreateTwin: null);
        }

        yield return Page(Routes.Articles, context, () => IndexPages.CreateArticles(context), () => ListTwins.OfArticles(context));
        yield return Page(Routes.Glossary, context, () => GlossaryPages.Create(context), () => ListTwins.OfGlossary(context));
        if (context.HasQuiz)
        {
            yield return Page(Routes.Quiz, context, () => QuizPages.Create(context));
        }

        yield return Page(Routes.People, context, () => IndexPages.CreatePeople(context), () => ListTwins.OfPeople(context));
        yield return Page(Routes.Timeline, context, () => TimelinePages.Create(context), () => ListTwins.OfTimeline(context));
        yield return new PlannedPage(Routes.TimelineEmbed, () => TimelinePages.CreateEmbed(context), CreateTwin: null);
        yield return Page(Routes.Sources, context, () => SourcePages.Create(context), () => ListTwins.OfSources(context));
        foreach (var list in context.Sources.All)
        {
            yield return Page(list.Path, context, () => SourcePages.Create(list, context), () => ListTwins.Of(list, context));
        }

        yield return Page(Routes.Trust, context, () => TrustPages.Create(context), () => TrustPages.CreateTwin(context));
        yield return Page(Routes.Data, context, () => DataPages.Create(context), () => DataPages.CreateTwin(context));
        yield return Page(Routes.Disputes, context, () => IndexPages.CreateDisputes(context), () => ListTwins.OfDisputes(context));
        yield return Page(Routes.Search, context, () => IndexPages.CreateSearch(context));
        if (context.HasEdition)
        {
            yield return Page(Routes.Offline, context, () => Edition.CreateOffline(context));
        }

        if (DiagnosticPages.Exist(context))
        {
            yield return new PlannedPage(Routes.Diagnostics, () => DiagnosticPages.CreateList(context), CreateTwin: null);
            foreach (var explanation in Explanations.All)
            {
                yield return new PlannedPage(Routes.GetDiagnostic(explanation.Code), () => DiagnosticPages.Create(explanation, context), CreateTwin: null);
            }
        }

        yield return Page(Routes.NotFound, context, () => IndexPages.CreateNotFound(context));
    }

    private static PlannedPage Page(UrlPath path, SiteContext context, Func<PageModel> create, Func<ITwin>? twin = null) =>
        new(path, create, twin ?? (() => new PlainTwin(create)));

    private static IEnumerable<OutputFile> GetAssets(ThemeAssets theme, LinkedSite site) =>
        theme.Files.Where(asset => !Edition.IsPartOf(asset.Key)).Select(asset => new OutputFile(theme.Get(asset.Key).ToOutputPath(), _ => ValueTask.FromResult(asset.Value)))
            .Concat(site.Assets.Select(asset => new OutputFile(new OutputPath(asset.Path.Value), _ => ValueTask.FromResult(asset.Bytes))));

    // The host asks for these with every page.
    private static OutputFile[] GetHostFiles(SiteContext context, RenderOptions options, ImmutableArray<PlannedPage> pages, PublishedManifest published) =>
    [
        new(Routes.Headers.ToOutputPath(), _ => ValueTask.FromResult(HostFiles.WriteHeaders(context, options, pages.Select(page => page.Path.ToOutputPath())))),
        new(Routes.Redirects.ToOutputPath(), _ => ValueTask.FromResult(HostFiles.WriteRedirects(published, context.Address))),
    ];

    private static SiteCounts Count(LinkedSite site, int pages) => new(
        pages,
        site.Entries.Get<Article>(EntryKind.Article).Count(),
        site.Entries.Get<Term>(EntryKind.Term).Count(),
        site.Entries.Get<Person>(EntryKind.Person).Count(),
        site.Entries.Get<TimelineEvent>(EntryKind.Event).Count(),
        site.Entries.Get<Source>(EntryKind.Source).Count(),
        site.Entries.Get<Dispute>(EntryKind.Dispute).Count(),
        site.LinkCount);
}
