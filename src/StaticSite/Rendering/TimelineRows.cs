using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Timeline;

namespace StaticSite.Rendering;

/// <summary>Makes the rows of long lists of events.</summary>
internal static class TimelineRows
{
    public static TimelineRow Create(TimelineEvent item, SiteContext context)
    {
        var tracks = context.GetMarks(item.Tracks);
        var (date, span) = (DateWording.ToText(item.Date), EventSpan.Of(item.Date).ToString());
        return new TimelineRow
        {
            Id = item.Id.Value,
            Date = date,
            Span = date.Parts is [{ DateTime: { } only }] && only == span ? null : span,
            Title = item.Name,
            Href = context.GetHref(item),
            Text = Describe(item, tracks, context),
            Tracks = [.. tracks.Select(track => track.Id)],
            Hue = tracks.FirstOrDefault()?.Hue ?? 0,
            Kind = item.EventKind,
            Actors = [.. GetActors(item, context).Select(actor => actor.Id.Value)],
            State = item.State.Value == "confirmed" ? null : item.State.Value,
            Sources = string.Join("; ", context.Site.Get(item.Sources).Select(citation => citation.Source).Distinct().Select(Name)),
        };
    }

    public static ImmutableArray<TimelineYear> ToYears(IEnumerable<TimelineEvent> events, SiteContext context) =>
        [.. events.GroupBy(item => item.Date.FirstWritten.Year).Select(year => ToYear(year.Key, year, context))];

    /// <summary>The people and organisations that an event is about.</summary>
    public static IEnumerable<Entry> GetActors(TimelineEvent item, SiteContext context) =>
        context.Site.Get(item.People).Concat(context.Site.Get(item.Articles).Where(entry => entry is Article { ArticleKind: "organisation" }));

    private static TimelineYear ToYear(int year, IEnumerable<TimelineEvent> events, SiteContext context)
    {
        var name = year.ToString(CultureInfo.InvariantCulture);
        return new TimelineYear(name, "year-" + name, [.. events.Select(item => Create(item, context))]);
    }

    // The summary on a line, what the event is on the next.
    private static string Describe(TimelineEvent item, ImmutableArray<TrackMark> tracks, SiteContext context)
    {
        var kind = item.EventKind is { } name ? Vocabulary.Get(Vocabulary.EventKinds, name).Label : null;
        var state = item.State.Value == "confirmed" ? null : Vocabulary.Get(Vocabulary.EventStates, item.State.Value).Label;
        string?[] marks = [kind, item.Place, string.Join(", ", tracks.Select(track => track.Label)), state];
        return $"{ProseWriter.WritePlain(context.Site.Get(item.Summary))}\n{string.Join(" · ", marks.Where(mark => !string.IsNullOrEmpty(mark)))}".Trim();
    }

    // For paper, where a row can lead nowhere: enough to tell the sources apart.
    private static string Name(Source source) =>
        source.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{source.Publisher}, {date.FirstWritten.Year}") : source.Publisher;
}
