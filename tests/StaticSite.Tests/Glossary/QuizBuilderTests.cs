using System.Collections.Immutable;
using System.Text.Json;
using StaticSite.Content;
using StaticSite.Glossary;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Glossary;

[Parallelizable(ParallelScope.All)]
internal sealed class QuizBuilderTests
{
    [Test]
    public void An_abbreviation_is_asked_for_unless_the_name_holds_it()
    {
        var questions = Ask(Terms().WithTerm("wide-field", "B.", "abbreviation: WF\n").WithTerm("near-point", "B.", "abbreviation: NP\n").WithTerm("long-name", "B.", "abbreviation: LN\n").WithTerm("xy-plane", "B.", "abbreviation: XY\n"));
        var expand = questions.Where(question => question.Kind == QuizKind.Expand).ToList();
        Assert.That(expand.Select(question => question.Options[0].Text), Does.Contain("long name").And.Not.Contain("xy plane"));
        Assert.That(expand.Select(question => question.Prompt), Does.Contain("What does LN stand for?"));
    }

    [Test]
    public void A_definition_does_not_hold_its_answer_and_each_option_stands_once()
    {
        var questions = Ask(Terms()).Where(question => question.Kind == QuizKind.Define).ToList();
        Assert.That(questions, Has.Count.GreaterThanOrEqualTo(4));
        foreach (var question in questions)
        {
            Assert.That(question.Prompt, Does.Not.Contain(question.Options[0].Text));
            Assert.That(question.Options.Select(option => option.Text), Is.Unique);
            Assert.That(question.Options, Has.Length.EqualTo(4));
        }
    }

    [Test]
    public void What_else_enables_the_same_is_no_wrong_option()
    {
        const string Enables = "relations:\n  - type: enables\n    target: lens\n    sources:\n      - base-news\n";
        var input = Terms().WithArticle("one", "Text.", Enables).WithArticle("two", "Text.", Enables).WithArticle("three", "Text.").WithArticle("four", "Text.").WithArticle("five", "Text.");
        var question = Ask(input).Single(question => question.Id == "allow-one-lens");
        Assert.That(question.Prompt, Is.EqualTo("Which of these enables “lens”?"));
        Assert.That(question.Options.Select(option => option.Entry.Id.Value), Does.Not.Contain("two").And.Not.Contain("lens"));
        Assert.That(question.Options[0].Entry.Id.Value, Is.EqualTo("one"));
        Assert.That(question.Options[0].Source?.Id.Value, Is.EqualTo("base-news"));
    }

    [Test]
    public void Events_to_put_in_order_do_not_overlap_and_uncertain_ones_are_left_out()
    {
        var input = new TestInput().WithEvents(Event("a", "2018"), Event("b", "2018-05-01"), Event("c", "2019~"), Event("d", "2019-02"), Event("e", "2020"), Event("f", "2021"), Event("g", "2022"), Event("h", "2023"), Event("i", "2024"));
        var order = Ask(input).Where(question => question.Kind == QuizKind.Order).ToList();
        Assert.That(order.SelectMany(question => question.Options).Select(option => option.Entry.Id.Value), Is.Not.Empty.And.None.EqualTo("c"));
        foreach (var dates in order.Select(question => question.Options.Select(option => ((TimelineEvent)option.Entry).Date).ToList()))
        {
            Assert.That(dates.Zip(dates.Skip(1), (earlier, later) => earlier.Latest < later.Earliest), Is.All.True);
        }
    }

    [Test]
    public async Task Every_answer_of_the_published_questions_leads_to_a_page_and_to_a_source()
    {
        var files = await WholeSite.Real.Files;
        using var data = JsonDocument.Parse(files["data/quiz.json"]);
        var questions = data.RootElement.GetProperty("questions").EnumerateArray().ToList();
        Assert.That(questions.Select(question => question.GetProperty("id").GetString()), Is.Unique);
        Assert.That(questions.Select(question => question.GetProperty("kind").GetString()).Distinct(), Is.EquivalentTo(new[] { "expand", "define", "allow", "order" }));
        foreach (var right in questions.SelectMany(question => question.GetProperty("options").EnumerateArray().Take(question.GetProperty("kind").GetString() == "order" ? 4 : 1)))
        {
            Assert.That(new[] { ToPath(right, "href"), ToPath(right, "sourceHref") }.Where(path => !files.ContainsKey(path)), Is.Empty);
        }
    }

    [Test]
    public async Task A_site_too_small_for_questions_has_no_self_test()
    {
        var files = await new TestInput().Build().Output.ToFiles();
        Assert.That(files.Keys, Does.Not.Contain("glossary/quiz/index.html").And.Not.Contain("data/quiz.json"));
    }

    private static string ToPath(JsonElement option, string name) => option.GetProperty(name).GetString()!["/some/where/".Length..] + "index.html";

    private static TestInput Terms() => new TestInput().WithTerm("lens", "A.").WithTerm("cap", "B.").WithTerm("tube", "C.").WithTerm("stop", "D.");

    private static (string Id, string Date, string Keys) Event(string id, string date) => (id, date, "  tracks: [track-one]\n");

    private static ImmutableArray<QuizQuestion> Ask(TestInput input)
    {
        var site = input.Link();
        Assert.That(site.Diagnostics, Is.Empty);
        return [.. QuizBuilder.Create(site.Value, [.. site.Value.Entries.Get<TimelineEvent>(EntryKind.Event).OrderBy(item => item.Date).ThenBy(item => item.Id)])];
    }
}
