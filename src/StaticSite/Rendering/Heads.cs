using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Rendering.Citing;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering;

/// <summary>Makes what a page says about itself.</summary>
internal static class Heads
{
    private const string SiteCard = "site";

    /// <summary>The head of an entry's page.</summary>
    public static PageHead Of(Entry entry, SiteContext context)
    {
        var section = GetSection(entry.Kind);
        return new PageHead
        {
            Title = entry is Source source ? GetTitle(source) : GetTitle(entry),
            Description = context.GetShort(entry),
            CanonicalUrl = context.GetUrl(entry),
            Twins = GetTwins(Routes.Get(entry), context),
            Cite = CitationFiles.GetBox(entry, context),
            Section = section,
            Breadcrumbs = [.. GetBreadcrumbs(entry.Kind, context), .. GetPagesAbove(entry, context)],
            EditUrl = GetEditUrl(entry, context),
            LastChange = entry.LastChange is { } day ? DateWording.ToText(day) : null,
            Card = context.FindCard(GetCard(entry.Kind)),
            JsonLd = LinkedData.Describe(entry, context),
        };
    }

    /// <summary>The name of an entry with its abbreviation.</summary>
    public static string GetTitle(Entry entry) =>
        entry is NamedEntry { Abbreviation: { } abbreviation } ? $"{entry.Name} ({abbreviation})" : entry.Name;

    // A source may be called like what it is about, or like an earlier edition of itself; who published it and when tells them apart.
    private static string GetTitle(Source source) =>
        $"{source.Name} ({source.Publisher}, source{(SiteContext.Word(source.Date) is { } date ? " of " + date.Text : "")})";

    /// <summary>The head of a page made from many entries.</summary>
    public static PageHead Of(string title, string description, UrlPath path, Section section, SiteContext context) => new()
    {
        Title = title,
        Description = description,
        CanonicalUrl = context.Address.GetAbsolute(path),
        Twins = GetTwins(path, context),
        Section = section,
        Breadcrumbs = [Home(context)],
        Card = context.FindCard(section switch { Section.Timeline => "timeline", Section.Glossary => "glossary", _ => SiteCard }),
    };

    private static string GetCard(EntryKind kind) => kind switch
    {
        EntryKind.Article => "article",
        EntryKind.Term => "term",
        EntryKind.Person => "person",
        EntryKind.Event => "event",
        EntryKind.Source => "source",
        EntryKind.Dispute => "dispute",
        _ => SiteCard,
    };

    private static TwinLinks GetTwins(UrlPath path, SiteContext context) =>
        new(context.Address.GetHref(Routes.GetTwin(path, "json")), context.Address.GetHref(Routes.GetTwin(path, "md")));

    private static ImmutableArray<Link> GetBreadcrumbs(EntryKind kind, SiteContext context)
    {
        var name = kind switch
        {
            EntryKind.Article => "Articles",
            EntryKind.Term => "Glossary",
            EntryKind.Person => "People",
            EntryKind.Event => "Timeline",
            EntryKind.Source => "Sources",
            EntryKind.Dispute => "Disagreements",
            _ => null,
        };
        return name is null ? [Home(context)] : [Home(context), new Link(name, context.Address.GetHref(Routes.GetIndex(kind)))];
    }

    /// <summary>The pages in whose folders a page lies, outermost first; none for other entries.</summary>
    private static IEnumerable<Link> GetPagesAbove(Entry entry, SiteContext context)
    {
        var folders = entry is TextEntry { Folder: { Length: > 0 } folder } ? folder.Split('/') : [];
        return folders.Select((name, depth) => context.FindPage(string.Join('/', folders[..depth]), name)).OfType<TextEntry>().Select(page => new Link(page.Name, context.GetHref(page)));
    }

    private static Link Home(SiteContext context) => new("Home", context.Address.GetHref(Routes.Home));

    private static Section GetSection(EntryKind kind) => kind switch
    {
        EntryKind.Article => Section.Articles,
        EntryKind.Term => Section.Glossary,
        EntryKind.Person => Section.People,
        EntryKind.Event => Section.Timeline,
        EntryKind.Source => Section.Sources,
        EntryKind.Dispute => Section.Disputes,
        _ => Section.About,
    };

    private static string? GetEditUrl(Entry entry, SiteContext context)
    {
        if (context.Repository is not { } repository)
        {
            return null;
        }

        var line = entry.Span.Line > 1 ? string.Create(CultureInfo.InvariantCulture, $"#L{entry.Span.Line}") : "";
        var path = string.Join('/', entry.Span.Path.Value.Split('/').Select(Uri.EscapeDataString));
        return $"{repository}/edit/{Uri.EscapeDataString(context.Site.Site.Branch)}/input/{path}{line}";
    }
}
