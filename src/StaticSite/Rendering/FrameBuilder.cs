using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes what all pages share.</summary>
internal static class FrameBuilder
{
    /// <param name="context">Has everything but the frame itself.</param>
    public static SiteFrame Create(SiteContext context, ThemeAssets assets, RenderOptions options)
    {
        var site = context.Site.Site;
        var address = context.Address;
        return new SiteFrame
        {
            Title = site.Title,
            ShortTitle = site.ShortTitle ?? site.Title,
            Description = site.Description,
            Language = site.Language,
            HomeHref = address.GetHref(Routes.Home),
            Navigation =
            [
                new("Timeline", address.GetHref(Routes.Timeline), Section.Timeline),
                new("Glossary", address.GetHref(Routes.Glossary), Section.Glossary),
                new("Articles", address.GetHref(Routes.Articles), Section.Articles),
                new("People", address.GetHref(Routes.People), Section.People),
                new("Sources", address.GetHref(Routes.Sources), Section.Sources),
                new("Disagreements", address.GetHref(Routes.Disputes), Section.Disputes),
            ],
            FooterLinks = [.. context.Site.Get(site.Pages).Select(page => new Link(page.Name, address.GetHref(Routes.Get(page)))), new Link(TrustPages.Title, address.GetHref(Routes.Trust)), new Link("Data", address.GetHref(Routes.Data)), .. GetEditionLink(context)],
            StylesheetHref = address.GetHref(assets.Get("site.css")),
            ScriptHref = address.GetHref(assets.Get("site.js")),
            IconHref = address.GetHref(assets.Get("icon.svg")),
            FavIconHref = Find(ThemeAssets.FavIcon),
            TouchIconHref = Find("touch-icon.png"),
            ManifestHref = address.GetHref(Routes.Manifest),
            Colours = assets.Colours,
            FeedHref = address.GetHref(Routes.Feed),
            GlossaryHref = address.GetHref(Routes.Glossary),
            SearchHref = address.GetHref(Routes.Search),
            SearchScriptHref = context.GetScripts("search.js").FirstOrDefault(),
            SearchIndexHref = address.GetHref(Routes.SearchIndex),
            OpenSearchHref = address.GetHref(Routes.OpenSearch),
            Licence = site.Licence,
            LicenceUrl = site.LicenceUrl,
            RepositoryUrl = context.Repository,
            NoIndex = options.IsPreview,
        };

        string? Find(string name) => assets.Find(name) is { } path ? address.GetHref(path) : null;
    }

    private static IEnumerable<Link> GetEditionLink(SiteContext context) =>
        context.HasEdition ? [new Link("Offline edition", context.Address.GetHref(Routes.Offline))] : [];
}
