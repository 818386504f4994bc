using System.Globalization;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Trust;

/// <summary>Everything that makes content less to be trusted although it can be published: each is a warning.</summary>
internal static class TrustDiagnostics
{
    /// <summary>Nobody can look the source up.</summary>
    public static Diagnostic UnreachableSource(Source source) => Diagnostic.Warning(
        "SS321", source.Span, $"the source `{source.Id}` has no address and no note", "add `url` and `accessed`, or say in `note` where the document can be read");

    /// <summary>An event names a person at a time at which they held none of the offices listed.</summary>
    public static Diagnostic OutOfOffice(Located<EntryId> use, Person person, TimelineEvent item) => Diagnostic.Warning(
        "SS322", use.Span, $"`{person.Id}` held none of the listed offices in {item.Date.Text}",
        $"check the date and the person, or add the office they held to `{person.Span.Path}`; where they held none, write `out-of-office: [{person.Id}]` into the event") with
    {
        Related = [new(person.Span, $"the offices of `{person.Id}`")],
    };

    /// <summary>A relation says that one thing came before another, and their dates say the contrary.</summary>
    /// <param name="order">What the dates say: “a begins after b”.</param>
    public static Diagnostic AgainstTime(Located<EntryId> use, string type, string order, Entry target) => Diagnostic.Warning(
        "SS323", use.Span, $"`{type}` contradicts the dates: {order}", "correct the date that is wrong, or turn the relation round") with
    {
        Related = [new(target.Span, $"`{target.Id}` is declared here")],
    };

    /// <summary>An agreement is in use before anybody signed it.</summary>
    public static Diagnostic BeforeSigning(Article article, TimelineEvent signing) => Diagnostic.Warning(
        "SS324", article.Span, $"`{article.Id}` begins in {article.Period!.Text}, before it is signed in {signing.Date.Text}", "correct `period`, or the date of the event") with
    {
        Related = [new(signing.Span, $"`{signing.Id}` is declared here")],
    };

    /// <summary>No reader comes to the entry from another one, nor from it to another.</summary>
    public static Diagnostic Orphan(Entry entry) => Diagnostic.Warning(
        "SS325", entry.Span, $"nothing links `{entry.Id}` to any other entry", entry switch
        {
            TimelineEvent => "name what it belongs to under `articles` or `people`, or link a term in its summary",
            Dispute => "list the entries it concerns under `touches`",
            _ => "name it in the text of another entry, or link from its own text with `[[id]]`",
        });

    /// <summary>Readers meet an abbreviation that nothing explains.</summary>
    public static Diagnostic UndefinedAbbreviation(AbbreviationUse use, int count, IEnumerable<AbbreviationUse> others) => Diagnostic.Warning(
        "SS326", use.Span, string.Create(CultureInfo.InvariantCulture, $"`{use.Name}` is used {count} times and explained nowhere"),
        $"write it out once as `… ({use.Name})`, add a term, or list it under `known-abbreviations` in `site.yml`") with
    {
        Related = [.. others.Select(other => new RelatedPlace(other.Span, "also here"))],
    };

    /// <summary>A dispute is called settled, and the site follows nobody.</summary>
    public static Diagnostic SettledWithoutAnswer(Dispute dispute) => Diagnostic.Warning(
        "SS327", dispute.Span, $"`{dispute.Id}` is settled, but no position is followed", "write `followed: true` on the position that the reason is for, or `state: open`");

    /// <summary>A definition or reason states what nothing with a source states.</summary>
    public static Diagnostic BareNumber(Located<string> number, Entry entry) => Diagnostic.Warning(
        "SS329", number.Span, $"`{number.Value}` stands in {(entry is Dispute ? "the reason" : "`short`")} alone, without a source", entry is Dispute
            ? "say it in a claim, or add a citation such as `[@source-id, p. 4]` to the reason"
            : "say it in the text below too, with its source, or leave it out here");

    /// <summary>An entry was to be checked again before today; only where somebody asks for it.</summary>
    public static Diagnostic Overdue(Entry entry, DateOnly due) => Diagnostic.Warning(
        "SS328", entry.Span, string.Create(CultureInfo.InvariantCulture, $"`{entry.Id}` was to be checked again by {due:yyyy-MM-dd}"), "check it against its sources, then write the day into `verified`");
}
