namespace StaticSite.Rendering;

/// <summary>How much the site holds, for the closing summary.</summary>
/// <param name="Pages">HTML pages.</param>
/// <param name="Links">Links in running text, each pair of pages once.</param>
public sealed record SiteCounts(int Pages, int Articles, int Terms, int People, int Events, int Sources, int Disputes, int Links)
{
    public static readonly SiteCounts None = new(0, 0, 0, 0, 0, 0, 0, 0);
}
