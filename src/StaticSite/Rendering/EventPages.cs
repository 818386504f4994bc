using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering;

/// <summary>Makes the pages of single events.</summary>
internal static class EventPages
{
    private static readonly Comparer<TimelineEvent> ByTime = Comparer<TimelineEvent>.Create(Compare);

    public static EventPage Create(TimelineEvent item, SiteContext context)
    {
        var references = new References(context);
        var (previous, next) = GetNeighbours(item, context.Events, context);
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
            Verified = SiteContext.Word(item.Verified),
            Backlinks = Lines.OfBacklinks(item, context),
            Previous = previous,
            Next = next,
            TrackSteps = [.. context.Site.GetTracks(item.Tracks).Select(track => GetSteps(item, track, context)).Where(steps => (steps.Previous ?? steps.Next) is not null)],
            TimelineHref = context.Address.GetHref(GetList(item, context), item.Id.Value),
            CalendarHref = CalendarFile.IsExact(item.Date) ? context.Address.GetHref(Routes.GetCalendar(item.Id)) : null,
        };
    }

    // The list that has the event: the timeline, or the page of its decade.
    private static UrlPath GetList(TimelineEvent item, SiteContext context) =>
        context.Decades.IsEmpty ? Routes.Timeline : Routes.GetDecade(Decades.GetName(item.Date.FirstWritten.Year));

    private static TrackSteps GetSteps(TimelineEvent item, Track track, SiteContext context)
    {
        var (previous, next) = GetNeighbours(item, context.GetEvents(track.Id.Value), context);
        return new TrackSteps(context.GetMark(track), previous, next);
    }

    private static (EventStep? Previous, EventStep? Next) GetNeighbours(TimelineEvent item, ImmutableArray<TimelineEvent> events, SiteContext context)
    {
        var place = events.BinarySearch(item, ByTime);
        return (GetStep(place - 1), GetStep(place + 1));

        EventStep? GetStep(int index) =>
            index >= 0 && index < events.Length ? new EventStep(events[index].Name, context.GetHref(events[index]), DateWording.ToText(events[index].Date)) : null;
    }

    private static int Compare(TimelineEvent left, TimelineEvent right)
    {
        var byDate = left.Date.CompareTo(right.Date);
        return byDate != 0 ? byDate : left.Id.CompareTo(right.Id);
    }
}
