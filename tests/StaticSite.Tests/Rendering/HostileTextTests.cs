using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Diagnostics;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Rendering;

/// <summary>Every field that an author fills holds an attack; the real theme renders it.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HostileTextTests
{
    private const string Attack = """</title><script>x</script><img src=x onerror=x>"' onload='x""";

    private static readonly Lazy<Task<Dictionary<string, IHtmlDocument>>> Pages = new(Build);

    private static string Yaml => '\'' + Attack.Replace("'", "''", StringComparison.Ordinal) + '\'';

    [Test]
    public async Task Text_of_an_author_never_becomes_markup()
    {
        foreach (var (path, page) in await Pages.Value)
        {
            Assert.That(page.QuerySelectorAll("img, script:not([src]):not([type])"), Is.Empty, path);
            Assert.That(page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty, path);
        }
    }

    [TestCase("articles/bad/index.html")]
    [TestCase("glossary/bad-term/index.html")]
    [TestCase("people/bad-person/index.html")]
    [TestCase("timeline/bad-event/index.html")]
    [TestCase("sources/bad-source/index.html")]
    [TestCase("disputes/bad-dispute/index.html")]
    [TestCase("tracks/bad-track/index.html")]
    [TestCase("bad-page/index.html")]
    public async Task Attack_is_shown_as_the_text_it_is(string path)
    {
        var page = (await Pages.Value)[path];
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.Contain(Attack));
        Assert.That(page.Title, Does.StartWith(Attack[..20]));
    }

    [Test]
    public async Task Linked_data_stays_inside_its_script_element()
    {
        foreach (var script in (await Pages.Value).Values.SelectMany(page => page.QuerySelectorAll("script[type='application/ld+json']")))
        {
            using var json = System.Text.Json.JsonDocument.Parse(script.TextContent);
            Assert.That(script.TextContent, Does.Not.Contain('<'));
        }
    }

    [Test]
    public async Task Locator_label_and_alias_are_shown_encoded()
    {
        var article = (await Pages.Value)["articles/bad/index.html"];
        Assert.That(article.Body!.TextContent, Does.Contain("p. <b>4</b>").And.Contain("<i>label</i>"));
        Assert.That((await Pages.Value)["glossary/bad-term/index.html"].Body!.TextContent, Does.Contain("alias" + Attack));
    }

    private static async Task<Dictionary<string, IHtmlDocument>> Build()
    {
        var result = SitePipeline.Build(CreateInput().Files, [], WholeSite.Theme, new BuildOptions());
        Assert.That(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error), Is.Empty, CaseFolder.Describe(result));
        var files = await result.Output.ToFiles();
        var parser = new HtmlParser();
        return files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => parser.ParseDocument(new MemoryStream(file.Value)));
    }

    private static TestInput CreateInput() => new TestInput()
        .With("site.yml", $"title: {Yaml}\ndescription: {Yaml}\nurl: https://example.org/\nlicence: {Yaml}\ntracks:\n  - id: bad-track\n    title: {Yaml}\n    label: {Yaml}\n    short: {Yaml}\n    hue: 1\n")
        .With("articles/bad.md", $"""
            ---
            title: {Yaml}
            kind: document
            short: {Yaml}
            abbreviation: {Yaml}
            parties: [{Yaml}]
            tracks: [bad-track]
            facts:
              - label: {Yaml}
                value: 'a \<b> c'
                sources:
                  - 'bad-source, {Yaml[1..]}
            ---

            ## A \<script>alert(1)\</script> heading

            Text \<script>alert(1)\</script> `<img src=x onerror=alert(1)>`.[@base-news, p. <b>4</b>] See [[bad-term|<i>label</i>]].
            """)
        .With("terms/bad-term.md", $"---\nterm: {Yaml}\nshort: {Yaml}\naliases: ['alias{Yaml[1..]}]\nsources: [bad-source]\nsenses:\n  - by: {Yaml}\n    text: a sense\n    sources: [bad-source]\n---\n\nText.\n")
        .With("people/bad-person.md", $"---\nname: {Yaml}\nnative: {Yaml}\nshort: {Yaml}\noffices:\n  - title: {Yaml}\n    sources: [bad-source]\n---\n\nText.\n")
        .With("pages/bad-page.md", $"---\ntitle: {Yaml}\nshort: {Yaml}\n---\n\nText.\n")
        .With("timeline/bad.yml", $"- id: bad-event\n  date: 2001\n  title: {Yaml}\n  summary: 'a \\<b> c'\n  place: {Yaml}\n  tracks: [bad-track]\n  articles: [bad]\n  state: single-source\n  sources: [bad-source]\n")
        .With("sources/bad.yml", $"- id: bad-source\n  title: {Yaml}\n  author: {Yaml}\n  publisher: {Yaml}\n  url: https://example.org/?a='onclick='x\n  accessed: 2020\n  kind: news\n  note: {Yaml}\n")
        .With("disputes/bad.yml", $"- id: bad-dispute\n  question: {Yaml}\n  positions:\n    - claim: 'a \\<b> c'\n      sources: [bad-source]\n    - claim: d\n      sources: [base-news]\n  reason: 'a \\<b> c'\n  touches: [bad]\n  state: open\n");
}
