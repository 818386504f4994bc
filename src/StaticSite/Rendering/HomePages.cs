using System.Globalization;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes the home page.</summary>
internal static class HomePages
{
    private const int LatestCount = 5;

    public static HomePage Create(TextEntry page, SiteContext context)
    {
        var entries = context.Site.Entries;
        return new HomePage
        {
            Head = Heads.Of(page, context) with { Section = Section.Home, Breadcrumbs = [], JsonLd = LinkedData.DescribeSite(context) },
            Title = page.Name,
            Short = page.Short,
            Intro = context.Write(page.Body, null),
            Strip = TimelinePages.CreateStrip(context),
            TimelineHref = context.Address.GetHref(Routes.Timeline),
            Doors = [.. context.Site.Site.Tracks.Select(track => CreateDoor(track, context))],
            Featured = CreateFeatured(context),
            Latest = [.. context.Events.Reverse().Take(LatestCount).Select(item => Lines.Of(item, context))],
            OpenDisputes = [.. entries.Get<Dispute>(EntryKind.Dispute).Where(dispute => dispute.State == "open").Select(dispute => Lines.Of(dispute, context, null))],
            Counts =
            [
                Count(entries.Get<Article>(EntryKind.Article).Count(), "article", "articles", Routes.Articles, context),
                Count(entries.Get<Term>(EntryKind.Term).Count(), "term", "terms", Routes.Glossary, context),
                Count(context.Events.Length, "event", "events", Routes.Timeline, context),
                Count(entries.Get<Person>(EntryKind.Person).Count(), "person", "people", Routes.People, context),
                Count(entries.Get<Source>(EntryKind.Source).Count(), "source", "sources", Routes.Sources, context),
                Count(entries.Get<Dispute>(EntryKind.Dispute).Count(), "disagreement", "disagreements", Routes.Disputes, context),
            ],
        };
    }

    private static HomePage.Door CreateDoor(Track track, SiteContext context)
    {
        var events = context.GetEvents(track.Id.Value);
        var years = events.IsEmpty ? null : GetYears(events[0].Date.FirstWritten.Year, events.Max(item => item.Date.LastWritten.Year));
        return new HomePage.Door(context.GetMark(track), track.Short, years, events.Length, events.IsEmpty ? null : Lines.Of(events[^1], context));
    }

    private static string GetYears(int first, int last) =>
        first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");

    private static EntryGroup CreateFeatured(SiteContext context)
    {
        var articles = context.Site.Entries.Get<Article>(EntryKind.Article).ToList();
        var kind = Vocabulary.ArticleKinds.FirstOrDefault(word => word.Name == context.Site.Site.Featured)
            ?? Vocabulary.ArticleKinds.FirstOrDefault(word => articles.Exists(article => article.ArticleKind == word.Name))
            ?? Vocabulary.ArticleKinds[0];
        var featured = articles.Where(article => article.ArticleKind == kind.Name).OrderBy(article => article.Period is null).ThenBy(article => article.Period).ThenBy(article => article.Name, StringComparer.Ordinal);
        return new EntryGroup(kind.Plural, kind.Name, [.. featured.Select(article => Lines.Of(article, context))]);
    }

    private static Link Count(int number, string one, string many, UrlPath path, SiteContext context) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}"), context.Address.GetHref(path));
}
