using StaticSite.Tests.Support;

namespace StaticSite.Tests.Comparing;

/// <summary>Changes, each with the input before and after it.</summary>
internal static class DigestCases
{
    private const string Storm = "  tracks: [track-one]\n";

    // An entry of each kind, so that there is something to change.
    private static TestInput Base => new TestInput()
        .WithArticle("lens", "It was ground in 1820.[@base-primary]\n\nIt is of glass.\n\nIt was sold in 1830.[@base-primary; @base-news]", Facts("Weight", "2 tonnes", "base-news"))
        .WithTerm("flash", "A short light.", "aliases: [blink]\n")
        .With("people/ann-smith.md", Person("1810/1820"))
        .WithEvents(("first-light", "2018-09-06", Storm), ("storm", "2019", Storm))
        .With("disputes/disputes.yml", Dispute("true", "false"));

    public static IEnumerable<TestCaseData> All =>
    [
        Case("nothing", now => now),
        Case("event-moved", now => now.WithEvents(("first-light", "2019-09-06", Storm), ("storm", "2019", Storm))),
        Case("statement-lost-its-only-source", now => now.WithArticle("lens", "It was ground in 1820.\n\nIt is of glass.\n\nIt was sold in 1830.[@base-primary; @base-news]", Facts("Weight", "2 tonnes", "base-news"))),
        Case("statement-lost-one-of-two-sources", now => now.WithArticle("lens", "It was ground in 1820.[@base-primary]\n\nIt is of glass.\n\nIt was sold in 1830.[@base-news]", Facts("Weight", "2 tonnes", "base-news"))),
        Case("statement-was-reworded-and-rests-on-another-source", now => now.WithArticle("lens", "It was finely ground in 1820.[@base-news]\n\nIt is of glass.\n\nIt was sold in 1830.[@base-primary; @base-news]", Facts("Weight", "2 tonnes", "base-news"))),
        Case("statement-gained-a-source", now => now.WithArticle("lens", "It was ground in 1820.[@base-primary, p. 2; @base-news]\n\nIt is of glass.\n\nIt was sold in 1830.[@base-primary; @base-news]", Facts("Weight", "2 tonnes", "base-news"))),
        Case("fact-changed-with-its-source", now => now.WithArticle("lens", "It was ground in 1820.[@base-primary]\n\nIt is of glass.\n\nIt was sold in 1830.[@base-primary; @base-news]", Facts("Weight", "3 tonnes", "base-primary"))),
        Case("fact-replaced-by-another", now => now.WithArticle("lens", "It was ground in 1820.[@base-primary]\n\nIt is of glass.\n\nIt was sold in 1830.[@base-primary; @base-news]", Facts("Height", "2 metres", "base-news"))),
        Case("paragraphs-added-and-removed", now => now.WithArticle("lens", "It was ground in 1820.[@base-primary]\n\nNobody knows who made it or for whom.\n\n## Later\n\nMuch later it fell.", Facts("Weight", "2 tonnes", "base-news"))),
        Case("status-and-period-came", now => now.WithArticle("lens", "It was ground in 1820.[@base-primary]\n\nIt is of glass.\n\nIt was sold in 1830.[@base-primary; @base-news]", Facts("Weight", "2 tonnes", "base-news") + "status: active\nperiod: 1820/1830\nparties: [Ann, Bob]\n")),
        Case("relation-came", now => now.WithTerm("flash", "A short light.", "aliases: [blink]\nrelations:\n  - type: part-of\n    target: lens\n    sources: [base-primary]\n")),
        Case("alias-went-and-another-came", now => now.WithTerm("flash", "A short light.", "aliases: [wink]\n")),
        Case("office-has-another-period", now => now.With("people/ann-smith.md", Person("1810/1825"))),
        Case("name-in-its-own-script-went", now => now.With("people/ann-smith.md", Person("1810/1820").Replace("native: Анна\n", "", StringComparison.Ordinal))),
        Case("another-position-is-followed", now => now.With("disputes/disputes.yml", Dispute("false", "true"))),
        Case("event-is-disputed-and-elsewhere", now => now.WithEvents(("first-light", "2018-09-06", Storm + "  place: At sea\n"), ("storm", "2019", Storm.Replace("track-one", "", StringComparison.Ordinal)))),
        Case("source-is-no-longer-primary", now => now.With("sources/base.yml", "- id: base-primary\n  title: Text of the agreement\n  publisher: A ministry\n  kind: secondary\n  url: https://example.org/a\n  note: Kept in the archive of the ministry.\n- id: base-news\n  title: Report on the agreement\n  publisher: A newspaper\n  kind: news\n  note: Kept in the library of the newspaper.\n")),
        Case("event-came", now => now.WithEvents(("first-light", "2018-09-06", Storm), ("storm", "2019", Storm), ("calm", "2020-01", Storm))),
        Case("event-went-without-a-word", now => now.WithEvents(("first-light", "2018-09-06", Storm))),
        Case("event-was-taken-away", now => now.WithEvents(("first-light", "2018-09-06", Storm)).With("site.yml", Site + "gone:\n  - address: /timeline/storm/\n    date: 2026-11\n    reason: It never happened.\n")),
        Case("event-was-renamed-and-moved", now => now.WithEvents(("first-light", "2018-09-06", Storm), ("gale", "2020", Storm + "  formerly: [storm]\n"))),
        Case("term-became-an-article", now => now.Without("terms/flash.md").WithArticle("flash", "A short light.").With("site.yml", Site + "moved:\n  - { from: /glossary/flash/, to: /articles/flash/ }\n")),
        Case("track-was-renamed", now => now.With("site.yml", Site.Replace("track-one", "track-two", StringComparison.Ordinal) + "moved:\n  - { from: /tracks/track-one/, to: /tracks/track-two/ }\n")
            .WithEvents(("first-light", "2018-09-06", "  tracks: [track-two]\n"), ("storm", "2019", "  tracks: [track-two]\n"))),
        Case("page-says-something-else", now => now.With("pages/home.md", "---\ntitle: Test site\nshort: Another site for tests.\n---\n\nIt rests on two other documents.[@base-primary; @base-news]\n")),
        Case("words-of-an-attacker", now => now.WithEvents(("first-light", "2018-09-06", "  tracks: [track-one]\n  place: \"` @everyone ![x](https://evil.example/) <img src=x onerror=alert(1)> #1\\n## Approved\"\n"), ("storm", "2019", Storm))),
    ];

    private static string Site { get; } = System.Text.Encoding.UTF8.GetString(new TestInput().Files.Single(file => file.Path.Value == "site.yml").Bytes);

    private static TestCaseData Case(string name, Func<TestInput, TestInput> change) => new TestCaseData(name, Base, change(Base)).SetArgDisplayNames(name);

    private static string Facts(string label, string value, string source) => $"facts:\n  - label: {label}\n    value: {value}\n    sources: [{source}]\n";

    private static string Person(string period) => $"---\nname: Ann Smith\nnative: Анна\nshort: A keeper.\noffices:\n  - title: Keeper\n    period: {period}\n    sources: [base-primary]\n---\n\nShe kept the light.\n";

    private static string Dispute(string first, string second) =>
        $"- id: dispute-height\n  question: How high was it?\n  positions:\n    - claim: Very high.\n      sources: [base-primary]\n      followed: {first}\n    - claim: Not so high.\n      sources: [base-news]\n      followed: {second}\n  reason: One of them saw it.\n  touches: [lens]\n  state: open\n";
}
