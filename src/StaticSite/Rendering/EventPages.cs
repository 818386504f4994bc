using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering;

/// <summary>Makes the pages of the timeline.</summary>
internal static class EventPages
{
    public static EventPage Create(TimelineEvent item, SiteContext context)
    {
        var references = new References(context);
        var place = context.Events.BinarySearch(item, Comparer<TimelineEvent>.Create(Compare));
        return new EventPage
        {
            Head = Heads.Of(item, context),
            Event = Lines.Of(item, context),
            SummaryReferences = references.GetMarkers(context.Site.Get(item.Sources)),
            Articles = [.. context.Site.Get(item.Articles).Select(context.GetLink)],
            People = [.. context.Site.Get(item.People).Select(context.GetLink)],
            Relations = Lines.OfRelations(item, context, references),
            Disputes = Lines.OfDisputes(item, context, references),
            References = references.ToLines(),
            Backlinks = Lines.OfBacklinks(item, context),
            Previous = place > 0 ? Lines.Of(context.Events[place - 1], context) : null,
            Next = place + 1 < context.Events.Length ? Lines.Of(context.Events[place + 1], context) : null,
            TimelineHref = context.Address.GetHref(Routes.Timeline, item.Id.Value),
        };
    }

    public static TimelinePage CreateTimeline(SiteContext context)
    {
        const string Title = "Timeline";
        return new TimelinePage
        {
            Head = Heads.Of(Title, $"{context.Events.Length} dated events, each with its sources, in order of time.", Routes.Timeline, Section.Timeline, context) with { ScriptHrefs = context.GetScripts("timeline.js") },
            Years = [.. context.Events.GroupBy(item => item.Date.FirstWritten.Year).Select(year => CreateYear(year.Key, year, context))],
            Tracks = [.. context.Site.Site.Tracks.Select(track => new TimelinePage.TrackCount(context.GetMark(track), GetEvents(track, context).Count()))],
            Strip = CreateStrip(context),
            Count = context.Events.Length,
            CalendarHref = context.Address.GetHref(Routes.Calendar),
            DataHref = context.Address.GetHref(Routes.GetData("events.json")),
        };
    }

    public static TrackPage CreateTrack(Track track, SiteContext context) => new()
    {
        Head = Heads.Of(track.Title, track.Short, Routes.GetTrack(track.Id.Value), Section.Timeline, context) with
        {
            Breadcrumbs = [new Link("Home", context.Address.GetHref(Routes.Home)), new Link("Timeline", context.Address.GetHref(Routes.Timeline))],
        },
        Track = context.GetMark(track),
        Short = track.Short,
        Articles = [.. context.Site.Entries.Get<Article>(EntryKind.Article).Where(article => article.Tracks.Any(use => use.Value == track.Id.Value)).OrderBy(article => article.Period).ThenBy(article => article.Name, StringComparer.Ordinal).Select(article => Lines.Of(article, context))],
        Events = [.. GetEvents(track, context).Select(item => Lines.Of(item, context))],
    };

    public static TimelineStrip CreateStrip(SiteContext context) =>
        StripBuilder.Create([.. context.Site.Site.Tracks.Select(track => (context.GetMark(track), GetEvents(track, context).ToImmutableArray()))]);

    /// <summary>Events of a track, in order of time.</summary>
    public static IEnumerable<TimelineEvent> GetEvents(Track track, SiteContext context) =>
        context.Events.Where(item => item.Tracks.Any(use => use.Value == track.Id.Value));

    private static TimelinePage.Year CreateYear(int year, IEnumerable<TimelineEvent> events, SiteContext context)
    {
        var name = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new TimelinePage.Year(name, "year-" + name, [.. events.Select(item => Lines.Of(item, context))]);
    }

    private static int Compare(TimelineEvent left, TimelineEvent right)
    {
        var byDate = left.Date.CompareTo(right.Date);
        return byDate != 0 ? byDate : left.Id.CompareTo(right.Id);
    }
}
