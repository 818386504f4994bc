using System.Collections.Immutable;
using StaticSite.Routing;

namespace StaticSite.Publishing;

/// <summary>
/// Every address of a site, from its root: what later builds are held to. Each build names its former addresses too, so the last
/// manifest is enough to know every address that was ever published.
/// </summary>
/// <param name="Entries">In ordinal order of id.</param>
/// <param name="Pages">Pages that are no entry's, in ordinal order.</param>
/// <param name="Redirects">In the order in which the host reads them.</param>
/// <param name="Gone">Addresses at which a page says that it was taken away, in ordinal order.</param>
public sealed record PublishedManifest(
    ImmutableArray<PublishedEntry> Entries,
    ImmutableArray<UrlPath> Pages,
    ImmutableArray<Redirect> Redirects,
    ImmutableArray<UrlPath> Gone)
{
    public static readonly PublishedManifest Empty = new([], [], [], []);

    /// <summary>Every address that answers, each once, in ordinal order.</summary>
    public IEnumerable<UrlPath> Addresses =>
        Entries.Select(entry => entry.Url).Concat(Pages).Concat(Redirects.Select(redirect => redirect.From)).Concat(Gone).Distinct().Order();

    /// <summary>Addresses of all pages that still say what they are about.</summary>
    public IEnumerable<UrlPath> Living => Entries.Select(entry => entry.Url).Concat(Pages);

    /// <summary>Addresses that this site no longer answers, in ordinal order.</summary>
    /// <param name="now">The site as it is to be.</param>
    public IEnumerable<UrlPath> LostIn(PublishedManifest now)
    {
        var answered = now.Addresses.ToHashSet();
        return Addresses.Where(path => !answered.Contains(path) && !now.Redirects.Any(redirect => redirect.Covers(path)));
    }
}
