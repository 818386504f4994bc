using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Rendering.Pages;
using StaticSite.Rendering.Twins;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes the page that says how far the site can be trusted, and its twin.</summary>
internal static class TrustPages
{
    public const string Title = "Trust report";
    public const string Description = "How well this site is supported, in numbers: what has a source, what rests on a primary one or on one alone, what is disputed, what is due to be checked again.";

    /// <summary>So many lines of each list fit on a page; the data hold all.</summary>
    private const int MostLines = 60;

    public static TrustPage Create(SiteContext context) => new()
    {
        Head = Heads.Of(Title, Description, Routes.Trust, Section.Sources, context) with
        {
            Breadcrumbs = [new Link("Home", context.Address.GetHref(Routes.Home)), new Link("Sources", context.Address.GetHref(Routes.Sources))],
        },
        Figures = TrustWords.GetFigures(context.Trust),
        Tables = TrustWords.GetTables(context.Trust, context),
        Lists = GetLists(context),
        DataHref = context.Address.GetHref(Routes.TrustData),
    };

    public static ITwin CreateTwin(SiteContext context) => new TrustTwin(context);

    private static ImmutableArray<TrustPage.List> GetLists(SiteContext context)
    {
        var report = context.Trust;
        return
        [
            CreateList("overdue", "Overdue for review", "Entries that were to be checked again before the day of this report, the longest overdue first.",
                [.. report.Overdue.Select(item => new Link(item.Entry.Name, context.GetHref(item.Entry), TrustWords.GetDue(item.Due)))]),
            CreateList("single-source", "Events on a single source", "One report tells of them and nobody else has been found.",
                [.. report.SingleSourceEvents.Select(item => new Link(item.Name, context.GetHref(item), TrustWords.GetDate(item)))]),
            CreateList("open-disagreements", "Open disagreements", "Sources contradict each other and nothing decides.",
                [.. report.OpenDisputes.Select(dispute => new Link(dispute.Name, context.GetHref(dispute)))]),
        ];
    }

    private static TrustPage.List CreateList(string id, string title, string note, ImmutableArray<Link> links) =>
        links.IsEmpty
            ? new(id, title, "None.", [], null)
            : new(id, title, note, [.. links.Take(MostLines)], links.Length > MostLines ? string.Create(CultureInfo.InvariantCulture, $"And {links.Length - MostLines:N0} more, all of them in the data.") : null);
}
