using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes the pages that stand where others were taken away.</summary>
internal static class GonePages
{
    public static GonePage Create(Tombstone grave, SiteContext context)
    {
        var path = UrlPath.FromRoot(grave.Address.Value);
        var name = grave.Title ?? path.Value;
        return new GonePage
        {
            Head = Heads.Of($"Taken away: {name}", $"The page {name} is no longer part of this site.", path, Section.None, context) with { CanonicalUrl = null, Twins = null, IsUnlisted = true },
            Name = name,
            Date = SiteContext.Word(grave.Date),
            Reason = grave.Reason,
            See = grave.See is { } see && context.Site.Entries.Find(see.Value) is { } entry ? context.GetLink(entry) : null,
        };
    }
}
