using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>What every page says about itself in its head, header and footer.</summary>
public sealed record PageHead
{
    /// <summary>Title of the page without the name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>One or two plain sentences, at most 240 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Absolute address of this page on the published site; null where a page has none (404).</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Addresses of the page's twins for programs; null where it has none (404).</summary>
    public TwinLinks? Twins { get; init; }

    /// <summary>True where search engines should leave the page out.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>How to cite the page; null where it is no entry's.</summary>
    public CiteBox? Cite { get; init; }

    public required Section Section { get; init; }

    /// <summary>Way from the home page to this one, this one left out; empty on the home page.</summary>
    public ImmutableArray<Link> Breadcrumbs { get; init; } = [];

    /// <summary>Where the file behind this page is edited; null where the page is made from many files.</summary>
    public string? EditUrl { get; init; }

    /// <summary>When the files behind this page last changed; null where the history is unknown.</summary>
    public DateText? LastChange { get; init; }

    /// <summary>Addresses of the scripts that this page needs besides the one of every page.</summary>
    public ImmutableArray<string> ScriptHrefs { get; init; } = [];

    /// <summary>The picture that links to this page show elsewhere; null where the theme has none.</summary>
    public CardImage? Card { get; init; }

    /// <summary>schema.org description as JSON, safe inside a script element; null where there is none.</summary>
    public string? JsonLd { get; init; }
}
