using StaticSite.Content;
using StaticSite.Linking;

namespace StaticSite.Trust;

/// <summary>When entries were last checked and when they are to be checked again.</summary>
public static class Freshness
{
    /// <summary>
    /// The day that stands for today where nobody gives one: the newest on which the content says that something was checked or a
    /// source read. So the same content gives the same site on every day; null where the content says neither.
    /// </summary>
    public static DateOnly? GetNewestCheck(LinkedSite site) =>
        site.Entries.All.Select(entry => (entry is Source source ? source.Accessed : entry.Verified)?.FirstWritten).Max();

    /// <summary>The interval that counts for an entry: its own, that of its kind in <c>site.yml</c>, the built-in one.</summary>
    public static ReviewInterval GetInterval(Entry entry, Site site) =>
        entry.Review ?? site.Reviews.GetValueOrDefault(entry.Kind) ?? ReviewInterval.GetDefault(entry.Kind);

    /// <summary>First day on which the entry is to be checked again; null where nobody wrote down a check.</summary>
    public static DateOnly? GetDue(Entry entry, Site site) =>
        entry.Verified is { } verified ? GetInterval(entry, site).After(verified.FirstWritten) : null;

    /// <summary>True where that day has passed.</summary>
    public static bool IsOverdue(Entry entry, Site site, DateOnly today) => GetDue(entry, site) < today;
}
