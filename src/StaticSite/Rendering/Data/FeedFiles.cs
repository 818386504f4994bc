using System.Globalization;
using System.Text;
using StaticSite.Content;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Data;

/// <summary>Writes what readers subscribe to: the newest events as an Atom feed (RFC 4287), all exactly dated events as a calendar.</summary>
internal static class FeedFiles
{
    private const int FeedLength = 30;

    public static string WriteCalendar(SiteContext context) =>
        CalendarFile.Write(context.Site.Site.Title, context.Events.Select(item => ToItem(item, context)));

    /// <summary>One event as a calendar of its own.</summary>
    public static string WriteCalendar(TimelineEvent item, SiteContext context) => CalendarFile.Write(context.Site.Site.Title, [ToItem(item, context)]);

    public static string WriteFeed(SiteContext context)
    {
        var newest = context.Events.Reverse().Take(FeedLength).ToList();
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        Element(text, "title", context.Site.Site.Title);
        Element(text, "subtitle", context.Site.Site.Description);
        Element(text, "id", context.Address.GetAbsolute(Routes.Home));
        text.Append("<link rel=\"self\" href=\"").AppendEncoded(context.Address.GetAbsolute(Routes.Feed)).Append("\"/>\n");
        text.Append("<link rel=\"alternate\" type=\"text/html\" href=\"").AppendEncoded(context.Address.GetAbsolute(Routes.Home)).Append("\"/>\n");
        text.Append("<author><name>").AppendEncoded(context.Site.Site.Title).Append("</name></author>\n");
        Element(text, "updated", Moment(newest.Count == 0 ? DateOnly.MinValue : newest.Max(GetStamp)));
        foreach (var item in newest)
        {
            WriteEntry(text, item, context);
        }

        return text.Append("</feed>\n").ToString();
    }

    private static CalendarFile.Item ToItem(TimelineEvent item, SiteContext context) => new(
        $"{item.Id}@{new Uri(context.Address.GetAbsolute(Routes.Home)).Host}",
        item.Date,
        item.Name,
        ProseWriter.WritePlain(context.Site.Get(item.Summary)),
        context.Address.GetAbsolute(Routes.Get(item)),
        item.Place,
        GetStamp(item));

    private static void WriteEntry(StringBuilder text, TimelineEvent item, SiteContext context)
    {
        var url = context.Address.GetAbsolute(Routes.Get(item));
        text.Append("<entry>\n");
        Element(text, "title", $"{item.Name} ({DateWording.ToText(item.Date).Text})");
        Element(text, "id", url);
        text.Append("<link rel=\"alternate\" type=\"text/html\" href=\"").AppendEncoded(url).Append("\"/>\n");
        Element(text, "updated", Moment(GetStamp(item)));
        Element(text, "summary", ProseWriter.WritePlain(context.Site.Get(item.Summary)));
        text.Append("</entry>\n");
    }

    private static void Element(StringBuilder text, string name, string value) =>
        text.Append('<').Append(name).Append('>').AppendEncoded(value).Append("</").Append(name).Append(">\n");

    // Without a history the day of the event itself is the best day that is known.
    private static DateOnly GetStamp(TimelineEvent item) => item.LastChange ?? item.Date.LastWritten;

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
