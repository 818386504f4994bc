using StaticSite.Content;
using StaticSite.Linking;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes what all pages share.</summary>
internal static class FrameBuilder
{
    public static SiteFrame Create(Site site, LinkedSite linked, SiteAddress address, ThemeAssets assets, BuildOptions options) => new()
    {
        Title = site.Title,
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
        FooterLinks = [.. linked.Get(site.Pages).Select(page => new Link(page.Name, address.GetHref(Routes.Get(page))))],
        StylesheetHref = address.GetHref(assets.Get("site.css")),
        ScriptHref = address.GetHref(assets.Get("site.js")),
        IconHref = address.GetHref(assets.Get("icon.svg")),
        FeedHref = address.GetHref(Routes.Feed),
        GlossaryHref = address.GetHref(Routes.Glossary),
        Licence = site.Licence,
        LicenceUrl = site.LicenceUrl,
        RepositoryUrl = site.Repository,
        NoIndex = options.IsPreview,
    };
}
