using System.Collections.Immutable;

namespace StaticSite.Content;

/// <summary>The closed lists of words that data may use, with the words readers see.</summary>
public static class Vocabulary
{
    /// <summary>The kind of source that counts most: the document itself or the statement of a body about its own act.</summary>
    public const string PrimarySource = "primary";

    /// <summary>The state of an event that one report tells of.</summary>
    public const string SingleSource = "single-source";

    /// <summary>The state of a dispute in which nothing is decided.</summary>
    public const string Open = "open";

    public static readonly ImmutableArray<Word> ArticleKinds =
    [
        new("agreement", "Agreement", "Agreements"),
        new("initiative", "Initiative", "Initiatives"),
        new("dialogue", "Dialogue", "Dialogues and meetings"),
        new("organisation", "Organisation", "Organisations"),
        new("programme", "Programme", "Programmes"),
        new("status", "Status", "Statuses"),
        new("document", "Document", "Documents"),
    ];

    public static readonly ImmutableArray<Word> Statuses =
    [
        new("in force", "In force", "In force"),
        new("not yet in force", "Not yet in force", "Not yet in force"),
        new("announced", "Announced", "Announced"),
        new("active", "Active", "Active"),
        new("dormant", "Dormant", "Dormant"),
        new("concluded", "Concluded", "Concluded"),
        new("superseded", "Superseded", "Superseded"),
    ];

    public static readonly ImmutableArray<Word> TermKinds =
    [
        new("agreement", "Agreement", "Agreements"),
        new("body", "Body", "Bodies"),
        new("concept", "Concept", "Concepts"),
        new("document", "Document", "Documents"),
        new("law", "Law", "Laws"),
        new("place", "Place", "Places"),
        new("programme", "Programme", "Programmes"),
        new("system", "System", "Systems"),
        new("technology", "Technology", "Technologies"),
    ];

    public static readonly ImmutableArray<Word> EventKinds =
    [
        new("signing", "Signing", "Signings"),
        new("meeting", "Meeting", "Meetings"),
        new("visit", "Visit", "Visits"),
        new("announcement", "Announcement", "Announcements"),
        new("launch", "Launch", "Launches"),
        new("law", "Law", "Laws"),
        new("decision", "Decision", "Decisions"),
        new("delivery", "Delivery", "Deliveries"),
        new("contract", "Contract", "Contracts"),
        new("document", "Document", "Documents"),
        new("milestone", "Milestone", "Milestones"),
    ];

    public static readonly ImmutableArray<Word> EventStates =
    [
        new("confirmed", "Confirmed", "Confirmed"),
        new(SingleSource, "Single source", "Single source"),
        new("disputed", "Disputed", "Disputed"),
    ];

    public static readonly ImmutableArray<Word> SourceKinds =
    [
        new(PrimarySource, "Primary source", "Primary sources"),
        new("news", "News report", "News reports"),
        new("secondary", "Secondary source", "Secondary sources"),
    ];

    public static readonly ImmutableArray<Word> DisputeStates =
    [
        new(Open, "Open", "Open"),
        new("settled", "Settled", "Settled"),
    ];

    public static readonly ImmutableArray<RelationType> Relations =
    [
        new("part-of", "Part of", "Has part"),
        new("member-of", "Member of", "Members"),
        new("preceded-by", "Preceded by", "Followed by"),
        new("superseded-by", "Superseded by", "Supersedes"),
        new("version-of", "Version of", "Has version"),
        new("annex-to", "Annex to", "Annexes"),
        new("implements", "Implements", "Implemented by"),
        new("enables", "Enables", "Enabled by"),
        new("signed-at", "Signed at", "Signed here"),
        new("signed-by", "Signed by", "Signatory of"),
        new("announced-at", "Announced at", "Announced here"),
        new("agreed-at", "Agreed at", "Agreed here"),
        new("held-at", "Held at", "Host of"),
        new("overseen-by", "Overseen by", "Oversees"),
        new("covers", "Covers", "Covered by"),
        new("related-to", "Related to", "Related to"),
    ];

    /// <summary>The word with a name; a bug where there is none, since names are checked when they are bound.</summary>
    public static Word Get(ImmutableArray<Word> words, string name) => words.First(word => word.Name == name);

    /// <param name="Name">As written in the data.</param>
    /// <param name="Label">As shown for one.</param>
    /// <param name="Plural">As shown over a list.</param>
    public sealed record Word(string Name, string Label, string Plural);
}
