using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Loading;
using static StaticSite.Binding.Shapes.KeyType;

namespace StaticSite.Binding.Shapes;

/// <summary>
/// Every key that content may use. Binders take values by these tables, the schemas for editors are written from them, and
/// a new record is laid out by them: a key exists where it stands here.
/// </summary>
internal static class RecordShapes
{
    /// <summary>Longest title, term or name, in UTF-16 units.</summary>
    private const int MaxName = 140;

    private const int MaxEventTitle = 90;

    private const int MaxLabel = 60;

    // What fits into one line of a phone's screen beside search and menu, in UTF-16 units.
    private const int MaxShortTitle = 24;

    // Two or three sentences, in UTF-16 units.
    private const int MaxReason = 400;

    private static readonly Key Id = new("id", KeyType.Id, "a name of its own, lower-case letters, digits and single hyphens, never changed once published") { IsRequired = true, Target = IdTarget.Own };
    private static readonly Key Short = new("short", Text, "one plain sentence that says what it is, for previews and search") { IsRequired = true, MaxLength = ShortText.MaxLength };
    private static readonly Key Citations = new("sources", KeyType.Citations, "the id of a source, and after a comma the place in it where you know it") { IsRequired = true, MinItems = 1, Target = IdTarget.Source };
    private static readonly Key Tracks = new("tracks", Ids, "the ids of the strands of the subject it belongs to, as site.yml lists them") { IsOffered = true, Target = IdTarget.Track };
    private static readonly Key Aliases = new("aliases", Texts, "its other names and spellings");
    private static readonly Key Autolink = new("autolink", Flag, "false where the names are too common to become links by themselves");
    private static readonly Key Formerly = new("formerly", Ids, "ids it had before, so that their addresses lead here");
    private static readonly Key Verified = new("verified", Date, "the day on which somebody last checked it against its sources") { IsOffered = true };

    private static readonly Key Review = new("review", Duration, "after how long it is to be checked again, as in P1Y or P6M, where its kind has another interval");

    private static readonly Key Relations = new("relations", Records, "how it is related to other entries")
    {
        Items = new("a relation",
        [
            new("type", Word, "the kind of relation, read from this entry to the other") { IsRequired = true, Words = [.. Vocabulary.Relations.Select(relation => relation.Name)] },
            new("target", KeyType.Id, "the id of the other entry") { IsRequired = true, Target = IdTarget.Entry },
            Citations,
        ]),
    };

    // What articles, terms and people end with, and what events and disputes do.
    private static readonly Key[] OfNamed = [Relations, Autolink, Formerly, Verified, Review];
    private static readonly Key[] OfRecord = [Formerly, Verified with { IsOffered = false }, Review];

    public static readonly RecordShape Article = new("an article",
    [
        new("title", Text, "its full name") { IsRequired = true, MaxLength = MaxName },
        Kind(Vocabulary.ArticleKinds, "what it is") with { IsRequired = true },
        new("abbreviation", Text, "its abbreviation"),
        Aliases,
        Short,
        Tracks,
        new("parties", Texts, "who takes part"),
        new("status", Word, "how it stands today") { Words = Names(Vocabulary.Statuses) },
        new("period", Date, "the time in which it holds, as in 2018-09-06/.. or 2012/2023"),
        new("facts", Records, "the rows of its fact box")
        {
            Items = new("a fact",
            [
                new("label", Text, "what the row is about, in a word or two") { IsRequired = true, MaxLength = MaxLabel },
                new("value", Prose, "what it says") { IsRequired = true },
                Citations,
            ]),
        },
        .. OfNamed,
    ]);

    public static readonly RecordShape Term = new("a term",
    [
        new("term", Text, "the word or name") { IsRequired = true, MaxLength = MaxName },
        new("abbreviation", Text, "its abbreviation"),
        Aliases,
        Kind(Vocabulary.TermKinds, "what it is") with { IsOffered = true },
        Short,
        new("see-also", Ids, "the ids of entries to read next") { Target = IdTarget.Entry },
        Tracks,
        Citations,
        new("senses", Records, "what it means to each party, where they differ")
        {
            Items = new("a sense",
            [
                new("by", Text, "who uses it so") { IsRequired = true },
                new("text", Prose, "what it means to them") { IsRequired = true },
                Citations,
            ]),
        },
        .. OfNamed,
    ]);

    public static readonly RecordShape Person = new("a person",
    [
        new("name", Text, "the name as it is written in English") { IsRequired = true, MaxLength = MaxName },
        new("native", Text, "the name in its own script"),
        Aliases,
        Short,
        new("offices", Records, "the offices held that matter for the subject")
        {
            IsOffered = true,
            Items = new("an office",
            [
                new("title", Text, "the office") { IsRequired = true },
                new("period", Date, "the time in office, as in 2014-05-30/.. or 2015/2017") { IsOffered = true },
                Citations,
            ]),
        },
        .. OfNamed,
    ]);

    public static readonly RecordShape Page = new("a page",
    [
        new("title", Text, "the heading of the page") { IsRequired = true, MaxLength = MaxName },
        Short,
        Formerly,
    ]);

    public static readonly RecordShape Event = new("an event",
    [
        Id,
        new("date", Date, "when it happened, no more exact than the sources say, as in 2018-09-06, 2018-09 or 2018") { IsRequired = true },
        new("title", Text, "what happened, in a few words") { IsRequired = true, MaxLength = MaxEventTitle },
        new("summary", Prose, "one or two sentences that add something to the title") { IsRequired = true },
        Kind(Vocabulary.EventKinds, "what sort of event it is") with { IsOffered = true },
        new("place", Text, "where it happened"),
        Tracks,
        new("articles", Ids, "the ids of the articles on whose pages it should appear") { IsOffered = true, Target = IdTarget.Article },
        new("people", Ids, "the ids of the people on whose pages it should appear") { Target = IdTarget.Person },
        new("out-of-office", Ids, "the ids of those people who held none of their offices at the time") { Target = IdTarget.Person },
        Relations,
        Citations,
        new("state", Word, "how well it is sourced, confirmed with a primary source or two independent ones") { IsRequired = true, Words = Names(Vocabulary.EventStates) },
        .. OfRecord,
    ]);

    public static readonly RecordShape Source = new("a source",
    [
        Id,
        new("title", Text, "the title as published") { IsRequired = true },
        new("author", Text, "who wrote it, where a name is given"),
        new("publisher", Text, "who published it, spelled as for that publisher's other sources") { IsRequired = true },
        new("copy-at", Text, "the site that keeps the copy you read, if it was not the publisher's own page"),
        new("date", Date, "the day of publication") { IsOffered = true },
        new("url", Url, "the whole address of the page that you really read") { IsOffered = true },
        new("archive", Url, "the address of an archived copy"),
        new("accessed", Date, "the day on which you read it") { IsOffered = true, RequiredWith = "url" },
        Kind(Vocabulary.SourceKinds, "what kind of source it is") with { IsRequired = true },
        new("language", Text, "its language as a tag such as en or hi"),
        new("note", Text, "what a reader should know about its reliability"),
        Formerly,
    ]);

    public static readonly RecordShape Dispute = new("a dispute",
    [
        Id,
        new("question", Text, "the question on which sources disagree") { IsRequired = true, MaxLength = MaxName },
        new("positions", Records, "what each side says")
        {
            IsRequired = true,
            MinItems = 2,
            Items = new("a position",
            [
                new("claim", Prose, "what these sources say") { IsRequired = true },
                Citations,
                new("followed", Flag, "true for the one position that this site follows"),
            ]),
        },
        new("reason", Prose, "why this site follows the one, or none of them") { IsRequired = true },
        new("touches", Ids, "the ids of the entries on whose pages it should appear") { IsOffered = true, Target = IdTarget.Entry },
        new("state", Word, "open or settled") { IsRequired = true, Words = Names(Vocabulary.DisputeStates) },
        .. OfRecord,
    ]);

    public static readonly RecordShape Site = new("the site",
    [
        new("title", Text, "the name of the site") { IsRequired = true, MaxLength = MaxName },
        new("short-title", Text, "its name where room is scarce") { MaxLength = MaxShortTitle },
        new("description", Text, "what the site is about, in a sentence") { IsRequired = true, MaxLength = ShortText.MaxLength },
        new("url", Url, "the address at which it is published") { IsRequired = true },
        new("language", Text, "its language as a tag such as en"),
        new("licence", Text, "under which licence it may be used"),
        new("licence-url", Url, "the address of that licence"),
        new("repository", Url, "the address of the repository, for links to edit a page"),
        new("branch", Text, "the branch that those links lead to"),
        new("pages", Ids, "the ids of the pages that the footer names") { Target = IdTarget.Page },
        new("featured", Word, "the kind of article that the home page lists") { Words = Names(Vocabulary.ArticleKinds) },
        new("statement-words", Texts, "words that make a sentence one that needs a source"),
        new("known-abbreviations", Texts, "abbreviations that readers know without an explanation"),
        new("review", Records, "after how long entries are to be checked again")
        {
            Items = new("a review interval",
            [
                new("kind", Word, "the kind of entry") { IsRequired = true, Words = ["article", "term", "person", "event", "dispute"] },
                new("after", Duration, "the length of time, as in P1Y, P6M or P18M") { IsRequired = true },
            ]),
        },
        new("tracks", Records, "the strands of the subject")
        {
            Items = new("a track",
            [
                Id,
                new("title", Text, "its name") { IsRequired = true, MaxLength = MaxName },
                new("label", Text, "its name on marks and filters"),
                Short,
                new("hue", Number, "its colour, a number from 1 to 7") { IsRequired = true, Bounds = (1, 7) },
            ]),
        },
        new("gone", Records, "addresses whose pages were taken away")
        {
            Items = new("an address that is gone",
            [
                new("address", Text, "the address from the root of the site, with a slash at both ends, as in /timeline/first-light/") { IsRequired = true },
                new("title", Text, "what the page was called") { IsOffered = true, MaxLength = MaxName },
                new("date", Date, "when it was taken away") { IsRequired = true },
                new("reason", Text, "why it was taken away, in plain words") { IsRequired = true, MaxLength = MaxReason },
                new("see", KeyType.Id, "the id of an entry to read instead") { Target = IdTarget.Entry },
            ]),
        },
        new("moved", Records, "addresses that changed, other than those of renamed entries")
        {
            Items = new("an address that moved",
            [
                new("from", Text, "the former address from the root of the site, with a slash at both ends") { IsRequired = true },
                new("to", Text, "the address it leads to now, written likewise") { IsRequired = true },
            ]),
        },
    ]);

    /// <summary>What a file of this role holds: the front matter of a Markdown file, each record of a data file, or the site.</summary>
    public static RecordShape Get(FileRole role) => role switch
    {
        FileRole.Article => Article,
        FileRole.Term => Term,
        FileRole.Person => Person,
        FileRole.Page => Page,
        FileRole.Timeline => Event,
        FileRole.Sources => Source,
        FileRole.Disputes => Dispute,
        FileRole.Site => Site,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "no keys"),
    };

    private static Key Kind(ImmutableArray<Vocabulary.Word> words, string about) => new("kind", Word, about) { Words = Names(words) };

    private static ImmutableArray<string> Names(ImmutableArray<Vocabulary.Word> words) => [.. words.Select(word => word.Name)];
}
