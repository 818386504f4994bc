using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Timeline;

namespace StaticSite.Rendering;

/// <summary>The neighbours of an event in time, among all and within its tracks, each once.</summary>
internal static class EventSteps
{
    private static readonly Comparer<TimelineEvent> ByTime = Comparer<TimelineEvent>.Create(Compare);

    /// <summary>Those before it, then those after it.</summary>
    public static ImmutableArray<EventStep> Create(TimelineEvent item, SiteContext context) =>
        [.. Create(item, -1, "Before", "prev", context), .. Create(item, 1, "After", "next", context)];

    private static IEnumerable<EventStep> Create(TimelineEvent item, int distance, string side, string rel, SiteContext context)
    {
        var overall = GetNeighbour(item, distance, context.Events);
        var inTracks = context.Site.GetTracks(item.Tracks)
            .Select(track => (context.GetMark(track).Label, Neighbour: GetNeighbour(item, distance, context.GetEvents(track.Id.Value)))).ToList();
        foreach (var neighbour in inTracks.Select(pair => pair.Neighbour).Prepend(overall).OfType<TimelineEvent>().DistinctBy(neighbour => neighbour.Id))
        {
            string[] tracks = [.. inTracks.Where(pair => pair.Neighbour?.Id == neighbour.Id).Select(pair => pair.Label)];
            var isOverall = neighbour.Id == overall?.Id;
            yield return new EventStep(Word(side, isOverall, tracks), isOverall ? rel : null, neighbour.Name, context.GetHref(neighbour), DateWording.ToText(neighbour.Date));
        }
    }

    // “Before”, “Before, overall and in Ships”, “Before, in Ships and Lights”.
    private static string Word(string side, bool isOverall, string[] tracks)
    {
        if (tracks is [])
        {
            return side;
        }

        var names = tracks is [.. var first, var last] && first is not [] ? $"{string.Join(", ", first)} and {last}" : tracks[0];
        return isOverall ? $"{side}, overall and in {names}" : $"{side}, in {names}";
    }

    private static TimelineEvent? GetNeighbour(TimelineEvent item, int distance, ImmutableArray<TimelineEvent> events)
    {
        var place = events.BinarySearch(item, ByTime) + distance;
        return place >= 0 && place < events.Length ? events[place] : null;
    }

    private static int Compare(TimelineEvent left, TimelineEvent right)
    {
        var byDate = left.Date.CompareTo(right.Date);
        return byDate != 0 ? byDate : left.Id.CompareTo(right.Id);
    }
}
