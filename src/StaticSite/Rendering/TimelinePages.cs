using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering;

/// <summary>Makes the pages of many events: the timeline, its decades, its tracks, and the view for other sites.</summary>
internal static class TimelinePages
{
    private const string Title = "Timeline";

    // What a frame on another site may weigh: more rows would not fit into 15 KB.
    private const int MaxEmbedded = 200;

    public static TimelinePage Create(SiteContext context) => new()
    {
        Head = Heads.Of(Title, string.Create(CultureInfo.InvariantCulture, $"{context.Events.Length:N0} dated events, each with its sources, in order of time."), Routes.Timeline, Section.Timeline, context),
        ScriptHrefs = context.GetScripts("timeline.js"),
        Years = context.Decades.IsEmpty ? TimelineRows.ToYears(context.Events, context) : [],
        Decades = [.. context.Decades.Select(decade => new TimelinePage.Decade(decade.Name, GetHref(decade, context), decade.Events.Length))],
        Tracks = [.. context.Site.Site.Tracks.Select(track => new TimelinePage.TrackCount(context.GetMark(track), context.GetEvents(track.Id.Value).Length))],
        Facets = TimelineFacets.Create(context),
        Strip = CreateStrip(context),
        Count = context.Events.Length,
        CalendarHref = context.Address.GetHref(Routes.Calendar),
        DataHref = context.Address.GetHref(Routes.GetData("events.json")),
        EmbedUrl = context.Address.GetAbsolute(Routes.TimelineEmbed),
    };

    /// <param name="index">Place among the decades of the site.</param>
    public static DecadePage CreateDecade(int index, SiteContext context)
    {
        var decade = context.Decades[index];
        var timeline = context.Address.GetHref(Routes.Timeline);
        return new DecadePage
        {
            Head = Heads.Of($"{Title}: {decade.Name}", string.Create(CultureInfo.InvariantCulture, $"{decade.Events.Length:N0} dated events of the {decade.Name}, each with its sources."), Routes.GetDecade(decade.Name), Section.Timeline, context) with
            {
                Breadcrumbs = GetBreadcrumbs(context),
            },
            Years = TimelineRows.ToYears(decade.Events, context),
            Previous = GetDecade(index - 1, context),
            Next = GetDecade(index + 1, context),
            TimelineHref = string.Create(CultureInfo.InvariantCulture, $"{timeline}?from={decade.FirstYear}&to={decade.FirstYear + 9}"),
        };
    }

    public static TrackPage CreateTrack(Track track, SiteContext context) => new()
    {
        Head = Heads.Of($"{track.Title} (track)", track.Short, Routes.GetTrack(track.Id.Value), Section.Timeline, context) with { Breadcrumbs = GetBreadcrumbs(context) },
        Track = context.GetMark(track),
        Short = track.Short,
        Articles = [.. context.Site.Entries.Get<Article>(EntryKind.Article).Where(article => article.Tracks.Any(use => use.Value == track.Id.Value)).OrderBy(article => article.Period).ThenBy(article => article.Name, StringComparer.Ordinal).Select(article => Lines.Of(article, context))],
        Events = [.. context.GetEvents(track.Id.Value).Select(item => TimelineRows.Create(item, context))],
    };

    public static EmbedPage CreateEmbed(SiteContext context) => new()
    {
        Head = Heads.Of(Title, $"Dated events from {context.Site.Site.Title}.", Routes.Timeline, Section.Timeline, context) with { ScriptHrefs = context.GetScripts("embed.js") },
        Rows = [.. context.Events.Skip(context.Events.Length - MaxEmbedded).Select(item => TimelineRows.Create(item, context))],
        Count = context.Events.Length,
        ListHrefs = context.Decades.IsEmpty ? [context.Address.GetHref(Routes.Timeline)] : [.. context.Decades.Select(decade => GetHref(decade, context))],
        TimelineUrl = context.Address.GetAbsolute(Routes.Timeline),
        StylesheetHrefs = context.GetStylesheets("embed.css"),
    };

    public static TimelineStrip CreateStrip(SiteContext context) =>
        StripBuilder.Create([.. context.Site.Site.Tracks.Select(track => (context.GetMark(track), context.GetEvents(track.Id.Value)))]);

    private static Link? GetDecade(int index, SiteContext context) =>
        index >= 0 && index < context.Decades.Length ? new Link(context.Decades[index].Name, GetHref(context.Decades[index], context)) : null;

    private static string GetHref(Decades.Decade decade, SiteContext context) => context.Address.GetHref(Routes.GetDecade(decade.Name));

    private static ImmutableArray<Link> GetBreadcrumbs(SiteContext context) =>
        [new Link("Home", context.Address.GetHref(Routes.Home)), new Link(Title, context.Address.GetHref(Routes.Timeline))];
}
