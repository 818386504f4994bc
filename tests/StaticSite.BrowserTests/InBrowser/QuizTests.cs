using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>The self-test, by keyboard, by address, and on paper.</summary>
internal sealed partial class QuizTests : BrowserTest
{
    private const string Address = "/glossary/quiz/";
    private const string Choice = $"{Address}?seed=one&kind=expand&at=1";
    private const string Order = $"{Address}?seed=one&kind=order&at=1";
    private const string Answered = $"{Address}?seed=one&kind=order&answers=0132&at=1";
    private const string Result = $"{Address}?seed=one&kind=expand&answers=0.1.0.0.0.0.0.0.0.2&at=11";

    private static readonly string[] States = [Choice, Order, Answered, Result];

    [Test]
    public async Task A_whole_round_is_played_by_keyboard_and_the_address_holds_it()
    {
        var page = await Open(Address);
        await Reach(page, page.GetByRole(AriaRole.Button, new() { Name = "Start a round" }));
        await page.Keyboard.PressAsync("Enter");
        for (var number = 1; number <= 10; number++)
        {
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Question {number} of 10" })).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Space");
            await Reach(page, page.GetByRole(AriaRole.Button, new() { Name = "Check" }));
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(Verdict);
            await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = Onward })).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");
        }

        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = Score })).ToBeFocusedAsync();
        await ExpectSameElsewhere(page);
    }

    [TestCaseSource(nameof(States))]
    public async Task A_link_to_a_state_opens_to_the_same_state(string address)
    {
        var page = await Open(address);
        await Expect(GetTitle(page)).ToHaveTextAsync(StateTitle);
        await ExpectSameElsewhere(page);
    }

    [Test]
    public async Task Right_answers_count_and_wrong_ones_do_not()
    {
        var page = await Open(Result);
        await Expect(GetTitle(page)).ToHaveTextAsync("8 of 10 right");
        await page.GetByRole(AriaRole.Link, new() { Name = "The same questions again" }).ClickAsync();
        await Expect(GetTitle(page)).ToHaveTextAsync("Question 1 of 10");
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Another round" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start a round" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task Going_back_goes_back_one_step()
    {
        var page = await Open(Choice);
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Next question" }).ClickAsync();
        await Expect(GetTitle(page)).ToHaveTextAsync("Question 2 of 10");
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Next question" })).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Radio)).ToHaveCountAsync(4);
    }

    [Test]
    public async Task Events_are_moved_by_buttons_that_keep_the_focus_and_say_what_they_did()
    {
        var page = await Open(Order);
        var items = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem);
        await Expect(items).ToHaveCountAsync(4);
        var text = await items.First.Locator("span").TextContentAsync();
        var down = page.GetByRole(AriaRole.Button, new() { Name = $"Move down: {text}", Exact = true });
        await Reach(page, down);
        for (var place = 2; place <= 4; place++)
        {
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{text} is now {place} of 4.");
            await Expect(items.Nth(place - 1)).ToContainTextAsync(text!);
            await Expect(down).ToBeFocusedAsync();
        }

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{text} is already last.");
        await Expect(down).ToBeDisabledAsync();
        await Expect(down).ToBeFocusedAsync();
    }

    [TestCase(0)]
    [TestCase(1)]
    public async Task An_answer_leads_to_its_entry_and_to_its_source(int which)
    {
        var page = await Open($"{Address}?seed=one&kind=expand&answers=1&at=1");
        await Expect(page.GetByText("Your answer:")).ToBeVisibleAsync();
        var links = page.Locator(".quiz-solution").GetByRole(AriaRole.Link);
        await Expect(links).ToHaveCountAsync(2);
        var address = await links.Nth(which).GetAttributeAsync("href");
        Assert.That(address, Does.StartWith(which == 0 ? "/" : "/sources/"));
        await links.Nth(which).ClickAsync();
        await Expect(page).ToHaveURLAsync(address!);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_screen_reader_hears_groups_choices_and_a_list()
    {
        var page = await Open(Choice);
        await Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync(
            """
            - heading "Self-test" [level=1]
            - heading "Question 1 of 10" [level=2]
            - status
            - group /Expand the abbreviation What does .+ stand for\?/:
              - radio
              - radio
              - radio
              - radio
            - button "Check"
            """);
        await page.GotoAsync(Order);
        await Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync(
            """
            - heading "Question 1 of 10" [level=2]
            - status
            - group /Put events in order, the earliest first .+/:
              - list:
                - listitem:
                  - button /Move up/ [disabled]
                  - button /Move down/
                - listitem:
                  - button /Move up/
                  - button /Move down/
                - listitem
                - listitem:
                  - button /Move up/
                  - button /Move down/ [disabled]
            - button "Check"
            """);
    }

    [Test]
    public async Task No_state_shuts_anybody_out([ValueSource(nameof(States))] string address, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        var page = await Open(address, new() { ColorScheme = scheme });
        await Expect(GetTitle(page)).ToHaveTextAsync(StateTitle);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveCountAsync(1);
        var result = await page.RunAxe();
        Assert.That(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")), Is.Empty);
    }

    [Test]
    public async Task Without_script_questions_are_read_and_answers_unfolded()
    {
        var page = await Open(Address, new() { JavaScriptEnabled = false });
        await Expect(page.Locator("quiz-round")).ToBeHiddenAsync();
        Assert.That(await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Level = 2 }).CountAsync(), Is.EqualTo(4));
        var answers = page.Locator("details > ol > li");
        await Expect(answers.First).ToBeHiddenAsync();
        await page.GetByText("Answers", new() { Exact = true }).ClickAsync();
        await Expect(answers.First).ToBeVisibleAsync();
        Assert.That(await answers.CountAsync(), Is.EqualTo(await page.Locator("section > ol > li").CountAsync()));
    }

    [Test]
    public async Task On_paper_the_key_stands_behind_the_questions()
    {
        var page = await Open(Address);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start a round" })).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("quiz-round")).ToBeHiddenAsync();
        await Expect(page.Locator("details > ol > li").Last).ToBeVisibleAsync();
        await Expect(page.Locator("section > ol > li").First).ToBeVisibleAsync();
    }

    /// <summary>Opens the address of a page in a fresh window: what a screen reader finds must be the same.</summary>
    private async Task ExpectSameElsewhere(IPage page)
    {
        var heading = (await GetTitle(page).TextContentAsync())!;
        var other = await Open(new Uri(page.Url).PathAndQuery);
        await Expect(GetTitle(other)).ToHaveTextAsync(heading);
        Assert.That(await GetStage(other), Is.EqualTo(await GetStage(page)));
    }

    // The questions on paper have headings of their own until the round is there.
    private static ILocator GetTitle(IPage page) => page.Locator("quiz-round > h2");

    private static Task<string> GetStage(IPage page) => page.Locator("quiz-round > div").AriaSnapshotAsync();

    [GeneratedRegex(@"^(?:Right|Wrong)\. \d+ of \d+ right so far\.$", default, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verdict { get; }

    [GeneratedRegex("^(?:Next question|See the result)$", default, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Onward { get; }

    [GeneratedRegex(@"^\d+ of 10 right$", default, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Score { get; }

    [GeneratedRegex(@"^(?:Question 1 of \d+|\d+ of 10 right)$", default, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StateTitle { get; }
}
