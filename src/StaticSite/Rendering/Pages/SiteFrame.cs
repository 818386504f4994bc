using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>What all pages of a site share: name, navigation, addresses of style sheet and script.</summary>
public sealed record SiteFrame
{
    public required string Title { get; init; }

    /// <summary>The title where room is scarce; the title itself where the site has no shorter one.</summary>
    public required string ShortTitle { get; init; }

    public required string Description { get; init; }

    /// <summary>BCP 47 tag of the language the site is written in.</summary>
    public required string Language { get; init; }

    public required string HomeHref { get; init; }

    public required ImmutableArray<NavigationItem> Navigation { get; init; }

    public required ImmutableArray<Link> FooterLinks { get; init; }

    public required string StylesheetHref { get; init; }

    public required string ScriptHref { get; init; }

    public required string IconHref { get; init; }

    /// <summary>Icon for programs that do not know SVG; null where the theme has none.</summary>
    public string? FavIconHref { get; init; }

    /// <summary>Icon for home screens; null where the theme has none.</summary>
    public string? TouchIconHref { get; init; }

    public required string ManifestHref { get; init; }

    /// <summary>What browsers colour around the page by day and by night.</summary>
    public required ThemeColours Colours { get; init; }

    public required string FeedHref { get; init; }

    public required string GlossaryHref { get; init; }

    public required string SearchHref { get; init; }

    /// <summary>Address of the script that searches, loaded on first use; null where the theme has none.</summary>
    public string? SearchScriptHref { get; init; }

    /// <summary>Address of what tells where the parts of the search are.</summary>
    public required string SearchIndexHref { get; init; }

    public required string OpenSearchHref { get; init; }

    public required string Licence { get; init; }

    public string? LicenceUrl { get; init; }

    public string? RepositoryUrl { get; init; }

    /// <summary>True for previews: search engines are asked to stay away.</summary>
    public bool NoIndex { get; init; }
}
