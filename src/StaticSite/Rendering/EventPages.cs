using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering;

/// <summary>Makes the pages of single events.</summary>
internal static class EventPages
{
    public static EventPage Create(TimelineEvent item, SiteContext context)
    {
        var references = new References(context);
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
            Steps = EventSteps.Create(item, context),
            TimelineHref = context.Address.GetHref(GetList(item, context), item.Id.Value),
            CalendarHref = CalendarFile.IsExact(item.Date) ? context.Address.GetHref(Routes.GetCalendar(item.Id)) : null,
        };
    }

    // The list that has the event: the timeline, or the page of its decade.
    private static UrlPath GetList(TimelineEvent item, SiteContext context) =>
        context.Decades.IsEmpty ? Routes.Timeline : Routes.GetDecade(Decades.GetName(item.Date.FirstWritten.Year));
}
