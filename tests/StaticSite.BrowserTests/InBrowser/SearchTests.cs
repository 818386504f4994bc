using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>The search opens from every page, by button and by key, and answers while one types.</summary>
internal sealed partial class SearchTests : BrowserTest
{
    private const string Elsewhere = "/people/";

    [Test]
    public async Task The_slash_opens_it_the_arrows_choose_and_enter_leads_on()
    {
        var page = await Open(Elsewhere);
        var later = await HoldTexts(page);
        await page.Keyboard.PressAsync("/");
        await Expect(GetField(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("signed");
        await Expect(GetOptions(page).First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        var chosen = GetDialog(page).Locator("[aria-selected=true]");
        var address = await chosen.GetAttributeAsync("href");
        Assert.That(address, Is.Not.EqualTo(await GetOptions(page).First.GetAttributeAsync("href")));

        // More options may arrive meanwhile: what was chosen stays chosen.
        var last = await page.RunAndWaitForResponseAsync(() => Task.Run(later.SetResult), "**/search-sources.*");
        await last.FinishedAsync();
        await page.EvaluateAsync("() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
        await Expect(chosen).ToHaveAttributeAsync("href", address!);
        Assert.That(await GetField(page).EvaluateAsync<string?>("field => document.getElementById(field.getAttribute('aria-activedescendant')).ariaSelected"), Is.EqualTo("true"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(address!);
    }

    [Test]
    public async Task An_abbreviation_and_enter_are_enough()
    {
        var (abbreviation, address) = GetAbbreviated();
        var page = await Open(Elsewhere);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(abbreviation.ToLowerInvariant());
        await Expect(GetOptions(page).First).ToHaveAttributeAsync("href", address);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(address);
    }

    [Test]
    public async Task Escape_closes_it_and_the_focus_goes_back_to_the_button()
    {
        var page = await Open(Elsewhere);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Search" });
        await Reach(page, button);
        await page.Keyboard.PressAsync("Enter");
        await Expect(GetDialog(page)).ToBeVisibleAsync();
        await Expect(GetField(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(GetDialog(page)).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
    }

    [Test]
    public async Task Nothing_of_it_is_loaded_before_it_is_used_and_three_files_give_the_first_answer([Values("agreement", "2018")] string text)
    {
        var asked = new List<string>();
        var page = await Open(Elsewhere);
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.ReloadAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.That(asked.Where(path => path.Contains("search", StringComparison.Ordinal)), Is.Empty);
        asked.Clear();

        // What comes after the first part never does.
        var parts = 0;
        await page.RouteAsync("**/assets/search-*.json", route => ++parts == 1 ? route.ContinueAsync() : route.FulfillAsync(new() { Status = 204 }));
        await page.Keyboard.PressAsync("/");
        await GetField(page).FillAsync(text);
        await Expect(GetOptions(page).First).ToBeVisibleAsync();
        Assert.That(asked.Take(3).ToList(), Has.Count.EqualTo(3).And.All.Contains("search"));
    }

    [Test]
    public async Task Where_the_rest_does_not_come_names_and_events_still_answer()
    {
        var page = await Open(Elsewhere);
        await page.RouteAsync("**/search-texts.*", route => route.FulfillAsync(new() { Status = 204 }));
        await page.RouteAsync("**/search-sources.*", route => route.FulfillAsync(new() { Status = 204 }));
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("signed");
        await Expect(GetOptions(page).First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Sentences_that_come_later_leave_the_focus_where_it_is()
    {
        var page = await Open("/search/");
        var later = await HoldTexts(page);
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Look up" }).FillAsync("lemoa");
        await page.Locator(".hits a").Nth(1).FocusAsync();
        var address = await page.Locator(":focus").GetAttributeAsync("href");
        later.SetResult();
        await Expect(page.Locator(".results[aria-busy=false]")).ToBeAttachedAsync();
        await Expect(page.Locator($".hits a[href='{address}']")).ToBeFocusedAsync();
    }

    [Test]
    public async Task The_slash_is_a_letter_where_one_types_and_can_be_switched_off()
    {
        var page = await Open("/");
        await page.GetByLabel("Look up a term").PressAsync("/");
        await Expect(GetDialog(page)).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await GetDialog(page).GetByRole(AriaRole.Checkbox).UncheckAsync();
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(GetDialog(page)).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(GetDialog(page).GetByRole(AriaRole.Checkbox)).Not.ToBeCheckedAsync();
    }

    [Test]
    public async Task A_screen_reader_hears_a_field_with_grouped_options_and_how_many_there_are()
    {
        var page = await Open(Elsewhere);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("signed");
        await Expect(GetOptions(page).First).ToBeVisibleAsync();
        await Expect(GetDialog(page)).ToMatchAriaSnapshotAsync(
            """
            - dialog "Search":
              - search "Everything":
                - combobox "Search this site" [expanded] [active]: signed
                - button "Close"
              - listbox "Results":
                - group /Timeline \d+/:
                  - option /signed/ [selected]
                - option /All \d+ results/
              - status: /\d+ results/
              - checkbox "Open with the / key" [checked]
            """);
    }

    [Test]
    public async Task Nobody_is_shut_out([Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme, [Values(true, false)] bool isDialog)
    {
        var page = await Open(isDialog ? Elsewhere : "/search/?q=signed", new() { ColorScheme = scheme });
        if (isDialog)
        {
            await page.Keyboard.PressAsync("/");
            await page.Keyboard.TypeAsync("signed");
        }

        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        var result = await page.RunAxe();
        Assert.That(result.Violations.Select(rule => $"{rule.Id}: {string.Join(", ", rule.Nodes.Select(node => node.Html))}"), Is.Empty);
    }

    [Test]
    public async Task The_page_shows_every_result_under_its_kind_with_the_words_marked()
    {
        var page = await Open("/search/?q=signed");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(CountOfResults);
        await Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync(
            """
            - heading "Search" [level=1]
            - search "This site":
              - searchbox "Look up a term, abbreviation, person or date": signed
              - button "Look up"
            - status: /\d+ results for “signed”/
            - heading /Timeline \d+/ [level=2]
            - list:
              - listitem:
                - link /signed/
            """);
        await Expect(page.Locator("mark").First).ToHaveTextAsync(Sign);
        await Expect(page.Locator(".results")).ToHaveAttributeAsync("aria-busy", "false");
        var more = page.GetByRole(AriaRole.Button, new() { NameRegex = MoreEvents });
        await more.PressAsync("Enter");
        await Expect(more).ToBeHiddenAsync();
        await Expect(page.Locator("section").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Timeline" }) }).Locator("li:nth-child(11) a")).ToBeFocusedAsync();
    }

    [Test]
    public async Task What_is_searched_is_in_the_address_and_going_back_goes_back_to_the_search_before()
    {
        var page = await Open("/search/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Lists" })).ToBeVisibleAsync();
        var field = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox);
        await field.PressSequentiallyAsync("agreement");
        await field.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=agreement");
        await field.FillAsync("2018");
        await Expect(page).ToHaveURLAsync("/search/?q=2018");
        await page.GoBackAsync();
        await Expect(field).ToHaveValueAsync("agreement");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("“agreement”");
        await page.GoForwardAsync();
        await Expect(field).ToHaveValueAsync("2018");
        await Expect(page.Locator(".results")).ToHaveAttributeAsync("aria-busy", "false");
        var tree = await page.GetByRole(AriaRole.Main).AriaSnapshotAsync();
        var other = await Open("/search/?q=2018");
        await Expect(other.Locator(".results")).ToHaveAttributeAsync("aria-busy", "false");
        Assert.That(await other.GetByRole(AriaRole.Main).AriaSnapshotAsync(), Is.EqualTo(tree.Replace(" [active]", "", StringComparison.Ordinal)));
    }

    [Test]
    public async Task The_field_on_the_home_page_leads_to_the_results()
    {
        var page = await Open("/");
        await page.GetByLabel("Look up a term").FillAsync("defence");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync("/search/?q=defence");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(CountOfResults);
    }

    [Test]
    public async Task All_results_are_one_step_from_the_dialog()
    {
        var page = await Open(Elsewhere);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("signed & sealed");
        await Expect(GetOptions(page).Last).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(GetOptions(page).Last).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/search/\\?q=signed%20%26%20sealed$", default, TimeSpan.FromSeconds(1)));
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
    }

    private static ILocator GetDialog(IPage page) => page.GetByRole(AriaRole.Dialog, new() { Name = "Search" });

    private static ILocator GetField(IPage page) => GetDialog(page).GetByRole(AriaRole.Combobox, new() { Name = "Search this site" });

    private static ILocator GetOptions(IPage page) => GetDialog(page).GetByRole(AriaRole.Option);

    /// <summary>Keeps back the texts, and what comes after them, until the task is done.</summary>
    private static async Task<TaskCompletionSource> HoldTexts(IPage page)
    {
        var later = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/search-texts.*", async route =>
        {
            await later.Task;
            await route.ContinueAsync();
        });
        return later;
    }

    /// <summary>The abbreviation of an article, and where it leads.</summary>
    private static (string Abbreviation, string Address) GetAbbreviated()
    {
        using var index = JsonDocument.Parse(File.ReadAllBytes(SiteSetUp.Site.Get("data/search.json")));
        using var names = JsonDocument.Parse(File.ReadAllBytes(SiteSetUp.Site.Get(index.RootElement.GetProperty("shards")[0].GetString()!)));
        var articles = names.RootElement.GetProperty("groups").EnumerateArray().Single(group => group.GetProperty("kind").GetString() == "article");
        var abbreviations = articles.GetProperty("abbreviations").EnumerateArray().Select(name => name.GetString()!).ToList();
        var ids = articles.GetProperty("ids").EnumerateArray().Select(id => id.ToString()).ToList();
        var place = abbreviations.FindIndex(name => name.Length > 0);
        return (abbreviations[place], $"/articles/{(ids[place] == "1" ? abbreviations[place].ToLowerInvariant() : ids[place])}/");
    }

    [GeneratedRegex("^[0-9]+ results for “.+”$", default, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountOfResults { get; }

    [GeneratedRegex("^sign", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sign { get; }

    [GeneratedRegex("^Show [0-9]+ more in Timeline$", default, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MoreEvents { get; }
}
