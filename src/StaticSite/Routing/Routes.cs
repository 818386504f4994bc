using StaticSite.Content;

namespace StaticSite.Routing;

/// <summary>Which address each page has. Addresses are part of what is published: they change only with a redirect.</summary>
public static class Routes
{
    private const string ByYear = "by-year";
    private const string ByPublisher = "by-publisher";

    public static readonly UrlPath Home = UrlPath.Root;
    public static readonly UrlPath Articles = UrlPath.OfPage("articles");
    public static readonly UrlPath Glossary = UrlPath.OfPage("glossary");
    public static readonly UrlPath Quiz = UrlPath.OfPage("glossary", "quiz");
    public static readonly UrlPath People = UrlPath.OfPage("people");
    public static readonly UrlPath Timeline = UrlPath.OfPage("timeline");
    public static readonly UrlPath TimelineEmbed = UrlPath.OfPage("embed", "timeline");
    public static readonly UrlPath Sources = UrlPath.OfPage("sources");
    public static readonly UrlPath Disputes = UrlPath.OfPage("disputes");
    public static readonly UrlPath Search = UrlPath.OfPage("search");
    public static readonly UrlPath Offline = UrlPath.OfPage("offline");
    public static readonly UrlPath Edition = UrlPath.OfFile("offline/edition.html");
    public static readonly UrlPath Trust = UrlPath.OfPage("trust");
    public static readonly UrlPath TrustData = UrlPath.OfFile("data/trust.json");
    public static readonly UrlPath Data = UrlPath.OfPage("data");
    public static readonly UrlPath Diagnostics = UrlPath.OfPage(TextEntry.ContributeId, "diagnostics");
    public static readonly UrlPath Llms = UrlPath.OfFile("llms.txt");
    public static readonly UrlPath NotFound = UrlPath.OfFile("404.html");
    public static readonly UrlPath Feed = UrlPath.OfFile("feed.xml");
    public static readonly UrlPath Calendar = UrlPath.OfFile("timeline.ics");
    public static readonly UrlPath Sitemap = UrlPath.OfFile("sitemap.xml");
    public static readonly UrlPath Robots = UrlPath.OfFile("robots.txt");
    public static readonly UrlPath FavIcon = UrlPath.OfFile("favicon.ico");
    public static readonly UrlPath Manifest = UrlPath.OfFile("site.webmanifest");
    public static readonly UrlPath OpenSearch = UrlPath.OfFile("opensearch.xml");
    public static readonly UrlPath Headers = UrlPath.OfFile("_headers");
    public static readonly UrlPath Redirects = UrlPath.OfFile("_redirects");

    /// <summary>Address of an entry's page.</summary>
    public static UrlPath Get(EntryKind kind, EntryId id) => kind switch
    {
        EntryKind.Article => UrlPath.OfPage("articles", id.Value),
        EntryKind.Term => UrlPath.OfPage("glossary", id.Value),
        EntryKind.Person => UrlPath.OfPage("people", id.Value),
        EntryKind.Event => UrlPath.OfPage("timeline", id.Value),
        EntryKind.Source => UrlPath.OfPage("sources", id.Value),
        EntryKind.Dispute => UrlPath.OfPage("disputes", id.Value),
        _ => id.Value == TextEntry.HomeId ? Home : UrlPath.OfPage(id.Value),
    };

    public static UrlPath Get(Entry entry) => Get(entry, entry.Id);

    /// <summary>Address that an entry would have under another id, such as one it had before.</summary>
    public static UrlPath Get(Entry entry, EntryId id) =>
        entry is TextEntry { Folder: { Length: > 0 } folder } ? UrlPath.OfPage(folder, id.Value) : Get(entry.Kind, id);

    /// <summary>Where an entry stands below the address of its kind: its id, for a page in folders behind them.</summary>
    public static string GetPlace(Entry entry) => entry is TextEntry { Folder: { Length: > 0 } folder } ? $"{folder}/{entry.Id}" : entry.Id.Value;

    /// <summary>Address of a track's page.</summary>
    public static UrlPath GetTrack(EntryId track) => UrlPath.OfPage("tracks", track.Value);

    /// <summary>Address of the JSON or Markdown twin of a page: a file beside it.</summary>
    /// <param name="extension"><c>json</c> or <c>md</c>.</param>
    public static UrlPath GetTwin(UrlPath page, string extension) => UrlPath.OfFile($"{page.Value[1..]}index.{extension}");

    /// <summary>Address of the page of a decade.</summary>
    /// <param name="name">“1990s”.</param>
    public static UrlPath GetDecade(string name) => UrlPath.OfPage("timeline", name);

    /// <summary>Address of an event as a calendar file.</summary>
    public static UrlPath GetCalendar(EntryId item) => UrlPath.OfFile($"timeline/{item}/event.ics");

    /// <summary>Address of a file that cites a page.</summary>
    /// <param name="extension"><c>bib</c>, <c>ris</c> or <c>json</c>.</param>
    public static UrlPath GetCitation(UrlPath page, string extension) => UrlPath.OfFile($"{page.Value[1..]}cite.{extension}");

    /// <summary>Address of the page that explains a diagnostic: the code in lower case, as all addresses are.</summary>
    /// <param name="code">As in a report, <c>SS301</c>.</param>
    public static UrlPath GetDiagnostic(string code) => UrlPath.OfPage(TextEntry.ContributeId, "diagnostics", code.ToLowerInvariant());

    /// <summary>Address of a data file.</summary>
    /// <param name="name">File name with its extension.</param>
    public static UrlPath GetData(string name) => UrlPath.OfFile("data/" + name);

    /// <summary>Address of what tells where the parts of the search are.</summary>
    public static readonly UrlPath SearchIndex = GetData("search.json");

    /// <summary>Address of the list of everything that is published.</summary>
    public static readonly UrlPath Published = GetData("manifest.json");

    /// <summary>Address of the sources of one year.</summary>
    /// <param name="year">A year, or a word for those without one.</param>
    public static UrlPath GetSourcesOfYear(string year) => UrlPath.OfPage("sources", ByYear, year);

    /// <summary>Address of the sources whose publishers begin with a letter.</summary>
    /// <param name="letter">The letter as it stands in an address.</param>
    public static UrlPath GetSourcesOfLetter(string letter) => UrlPath.OfPage("sources", ByPublisher, letter);

    /// <summary>Where addresses lead that hold pages but are none, and those below them whose page has gone with the last source on it.</summary>
    public static IEnumerable<(UrlPath From, UrlPath Target)> Folders => [(UrlPath.OfFile($"sources/{ByYear}/*"), Sources), (UrlPath.OfFile($"sources/{ByPublisher}/*"), Sources)];

    /// <summary>Address of the list of all entries of a kind.</summary>
    public static UrlPath GetIndex(EntryKind kind) => kind switch
    {
        EntryKind.Article => Articles,
        EntryKind.Term => Glossary,
        EntryKind.Person => People,
        EntryKind.Event => Timeline,
        EntryKind.Source => Sources,
        EntryKind.Dispute => Disputes,
        _ => Home,
    };

    /// <summary>True for an id of an event that would stand where a decade has its page: <c>1990s</c>.</summary>
    public static bool IsDecade(EntryId item) =>
        item.Value is [.. var digits, '0', 's'] && digits.Length <= 3 && digits.All(char.IsAsciiDigit);

    /// <summary>True where an entry would stand at an address that the site itself uses.</summary>
    public static bool IsReserved(Entry entry) => entry is TextEntry ? IsReserved(Get(entry)) : IsReserved(entry.Kind, entry.Id);

    /// <summary>The same for an entry that is to come; a page would lie in no folder.</summary>
    public static bool IsReserved(EntryKind kind, EntryId id) => kind switch
    {
        EntryKind.Page => IsReserved(Get(kind, id)),
        EntryKind.Source => id.Value is ByYear or ByPublisher,
        EntryKind.Event => IsDecade(id),
        _ => Get(kind, id) == Quiz,
    };

    /// <summary>True for the address of a page below one of the first segments that the site itself uses, or where the diagnostics are explained.</summary>
    public static bool IsReserved(UrlPath page) =>
        page.Value.StartsWith(Diagnostics.Value, StringComparison.Ordinal) || page.Value.Split('/')[1] is "articles" or "glossary" or "people" or "timeline" or "sources" or "disputes" or "tracks" or "search" or "embed" or "offline" or "data" or "trust" or "assets";
}
