using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Glossary;
using StaticSite.Linking;
using StaticSite.Rendering.Editions;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;
using StaticSite.Sources;
using StaticSite.Timeline;
using StaticSite.Trust;

namespace StaticSite.Rendering;

/// <summary>What every page of a build is made from.</summary>
internal sealed class SiteContext
{
    // A page links to dozens of others; making each address once is a tenth of the work of rendering.
    private readonly Lazy<Dictionary<Entry, string>> hrefs;
    private readonly ThemeAssets assets;
    private readonly Lazy<TrustReport> trust;
    private readonly Lazy<bool> hasQuiz;
    private readonly Lazy<ImmutableArray<QuizQuestion>> quiz;
    private readonly Lazy<ImmutableDictionary<EntryId, ImmutableArray<TimelineEvent>>> eventsOfTracks;

    public SiteContext(LinkedSite site, ThemeAssets assets, RenderOptions options)
    {
        this.assets = assets;
        Site = site;
        Address = new SiteAddress(options.BaseUrl ?? site.Site.Url);
        hrefs = new(() => GetHrefs(site.Entries.All));
        Repository = (options.Repository?.AbsoluteUri ?? site.Site.Repository)?.TrimEnd('/');
        Tracks = site.Site.Tracks.ToImmutableDictionary(track => track.Id.Value, ToMark);
        Events = [.. site.Entries.Get<TimelineEvent>(EntryKind.Event).OrderBy(item => item.Date).ThenBy(item => item.Id)];
        Sources = new SourceLists(site.Entries.Get<Source>(EntryKind.Source));
        var questions = QuizBuilder.Create(site, Events);
        hasQuiz = new(() => questions.Any());
        quiz = new(() => [.. questions]);
        HasEdition = Edition.Exists(site.Entries.All.Length, assets);
        eventsOfTracks = new(() => site.Site.Tracks.ToImmutableDictionary(track => track.Id.Value, track => Events.Where(item => item.Tracks.Any(use => use.Value == track.Id.Value)).ToImmutableArray()));
        trust = new(() => TrustReport.Create(site, options.Today));
        Decades = StaticSite.Timeline.Decades.Divide(Events);
        Frame = FrameBuilder.Create(this, assets, options);
    }

    public LinkedSite Site { get; }

    public SiteAddress Address { get; }

    /// <summary>Address of the repository without a slash at its end; null where there is none.</summary>
    public string? Repository { get; }

    public SiteFrame Frame { get; }

    /// <summary>True where the whole site is offered as one file too.</summary>
    public bool HasEdition { get; }

    /// <summary>All events in order of time.</summary>
    public ImmutableArray<TimelineEvent> Events { get; }

    /// <summary>The sources, and the lists into which they are divided.</summary>
    public SourceLists Sources { get; }

    /// <summary>True where the content is large enough for a question of the self-test.</summary>
    public bool HasQuiz => hasQuiz.Value;

    /// <summary>All questions of the self-test.</summary>
    public ImmutableArray<QuizQuestion> Quiz => quiz.Value;

    /// <summary>The pages of a long timeline; none where one page holds all events.</summary>
    public ImmutableArray<Decades.Decade> Decades { get; }

    /// <summary>How well the site is supported; counted when somebody first asks.</summary>
    public TrustReport Trust => trust.Value;

    private ImmutableDictionary<EntryId, TrackMark> Tracks { get; }

    /// <summary>The page of a folder and an id; null where there is none.</summary>
    public TextEntry? FindPage(string folder, string id) =>
        EntryId.TryParse(id, out var known) && Site.Entries.Find(known) is TextEntry page && page.Folder == folder ? page : null;

    public string GetHref(Entry entry) => hrefs.Value[entry];

    /// <summary>Absolute address of an entry's page.</summary>
    public string GetUrl(Entry entry) => Address.ToAbsolute(hrefs.Value[entry]);

    /// <summary>Address of a script of the theme by its logical name; empty where the theme does without it.</summary>
    public ImmutableArray<string> GetScripts(string name) => GetAssets(name);

    /// <summary>Address of a style sheet of the theme besides the one of every page; empty where the theme does without it.</summary>
    public ImmutableArray<string> GetStylesheets(string name) => GetAssets(name);

    /// <summary>The picture for links to a kind of page; null where the theme has none.</summary>
    /// <param name="kind">Its name in the theme, after <c>card-</c>.</param>
    public CardImage? FindCard(string kind) =>
        assets.Find($"card-{kind}.png") is { } path ? new CardImage(Address.GetAbsolute(path), $"{Site.Site.Title}: {kind}") : null;

    public Link GetLink(Entry entry) => new(entry.Name, GetHref(entry), GetShort(entry) is { Length: > 0 } text ? text : null);

    /// <summary>The one plain sentence that stands for an entry. That of an event is its summary, with the names that its links show.</summary>
    public string GetShort(Entry entry) =>
        entry is TimelineEvent item ? ShortText.Cut(ProseWriter.WritePlain(Site.Get(item.Summary)), ShortText.MaxLength) : entry.Short;

    /// <summary>Events of a track, in order of time.</summary>
    public ImmutableArray<TimelineEvent> GetEvents(EntryId track) => eventsOfTracks.Value.GetValueOrDefault(track, []);

    public TrackMark GetMark(Track track) => Tracks[track.Id.Value];

    public ImmutableArray<TrackMark> GetMarks(ImmutableArray<Located<EntryId>> tracks) => [.. Site.GetTracks(tracks).Select(GetMark)];

    public Html Write(Content.Text.Prose prose, References? references) => ProseWriter.Write(Site.Get(prose), this, references);

    private Dictionary<Entry, string> GetHrefs(ImmutableArray<Entry> entries)
    {
        var found = new Dictionary<Entry, string>(entries.Length, ReferenceEqualityComparer.Instance);
        foreach (var entry in entries)
        {
            found.Add(entry, Address.GetHref(Routes.Get(entry)));
        }

        return found;
    }

    private ImmutableArray<string> GetAssets(string name) => assets.Files.ContainsKey(name) ? [Address.GetHref(assets.Get(name))] : [];

    private TrackMark ToMark(Track track) =>
        new(track.Id.Value.Value, track.Title, track.Label, track.Hue, Address.GetHref(Routes.GetTrack(track.Id.Value)));

    /// <summary>A date for readers, or null.</summary>
    public static DateText? Word(Content.Dates.EdtfDate? date) => date is null ? null : DateWording.ToText(date);
}
