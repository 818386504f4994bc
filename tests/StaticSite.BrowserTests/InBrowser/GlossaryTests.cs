using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>The glossary is narrowed while one types.</summary>
internal sealed class GlossaryTests : BrowserTest
{
    private const string Address = "/glossary/";

    [Test]
    public async Task Each_abbreviation_finds_its_term()
    {
        var page = await Open(Address);
        var abbreviations = await page.Locator("[data-search]").EvaluateAllAsync<string[]>("terms => terms.map(term => /\\(([^)]+)\\)$/.exec(term.querySelector('a').textContent)?.[1] ?? '')");
        Assert.That(abbreviations, Has.Some.Not.Empty);
        for (var index = 0; index < abbreviations.Length; index++)
        {
            if (abbreviations[index].Length > 0)
            {
                await GetField(page).FillAsync(abbreviations[index]);
                await Expect(page.Locator("[data-search]").Nth(index)).ToBeVisibleAsync();
            }
        }
    }

    [Test]
    public async Task An_alias_that_is_not_on_the_page_finds_its_term()
    {
        var page = await Open(Address);
        var term = page.Locator("[data-search]").Filter(new() { Has = page.Locator("a[href]") });
        var (index, alias) = await FindAlias(term);
        await GetField(page).FillAsync(alias);
        await Expect(term.Nth(index)).ToBeVisibleAsync();
        await Expect(GetStatus(page)).ToContainTextAsync(" of ");
    }

    [TestCase("defence", "defense")]
    [TestCase("organisation", "organization")]
    public async Task Both_spellings_find_the_same_terms(string british, string american)
    {
        var page = await Open(Address);
        await GetField(page).FillAsync(british);
        var found = await GetShown(page).AllTextContentsAsync();
        await GetField(page).FillAsync(american);
        Assert.That(found, Is.Not.Empty);
        Assert.That(await GetShown(page).AllTextContentsAsync(), Is.SupersetOf(found));
    }

    [Test]
    public async Task Kinds_narrow_the_list_count_what_matches_and_are_undone_by_going_back()
    {
        var page = await Open(Address);
        var all = await GetShown(page).CountAsync();
        var (first, second) = (GetKind(page, 0), GetKind(page, 1));
        var (firstCount, secondCount) = (await GetCount(first), await GetCount(second));
        await first.PressAsync("Space");
        await Expect(GetShown(page)).ToHaveCountAsync(firstCount);
        await second.PressAsync("Space");
        await Expect(GetShown(page)).ToHaveCountAsync(firstCount + secondCount);
        await Expect(GetStatus(page)).ToHaveTextAsync($"{firstCount + secondCount} of {all} terms");
        await page.GoBackAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(firstCount);
        await Expect(second).Not.ToBeCheckedAsync();
        await page.GoForwardAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(firstCount + secondCount);
        await GetField(page).FillAsync("zzzz");
        Assert.That(await GetCount(first), Is.Zero);
    }

    [Test]
    public async Task A_link_to_a_filtered_list_opens_to_the_same_list()
    {
        var page = await Open(Address);
        await GetKind(page, 0).CheckAsync();
        await GetField(page).FillAsync("a");
        var tree = await page.GetByRole(AriaRole.Main).AriaSnapshotAsync();
        var other = await Open(new Uri(page.Url).PathAndQuery);
        await Expect(GetKind(other, 0)).ToBeCheckedAsync();
        Assert.That(await other.GetByRole(AriaRole.Main).AriaSnapshotAsync(), Is.EqualTo(tree));
    }

    [Test]
    public async Task A_link_to_a_term_shows_it_although_the_filter_hides_it()
    {
        var page = await Open(Address);
        var id = await page.Locator("[data-search]").Last.GetAttributeAsync("id");
        await page.GotoAsync($"{Address}?q=zzzz#{id}");
        await Expect(page.Locator($"#{id}")).ToBeInViewportAsync();
        await Expect(GetField(page)).ToHaveValueAsync("");
    }

    [Test]
    public async Task An_exact_name_opens_with_the_enter_key_although_others_begin_like_it()
    {
        var page = await Open(Address);
        var names = await page.Locator("[data-search]").EvaluateAllAsync<string[]>("terms => terms.map(term => term.dataset.search)");
        var index = Array.FindIndex(names, name => names.Count(other => other.Contains(name.Split('|')[0], StringComparison.Ordinal)) > 1);
        Assert.That(index, Is.Not.Negative);
        var link = page.Locator("[data-search]").Nth(index).GetByRole(AriaRole.Link);
        var address = await link.GetAttributeAsync("href");
        await GetField(page).FillAsync(names[index].Split('|')[0]);
        await GetField(page).PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(address!);
    }

    [Test]
    public async Task A_screen_reader_hears_a_search_letters_and_terms_with_definitions()
    {
        var page = await Open($"{Address}?kind=agreement");
        await Expect(page.GetByRole(AriaRole.Main)).ToMatchAriaSnapshotAsync(
            """
            - heading "Glossary" [level=1]
            - search "Glossary":
              - searchbox "Filter the glossary"
              - group "Kinds":
                - checkbox /Agreements \d+/ [checked]
              - status: /\d+ of \d+ terms/
            - navigation "Letters":
              - list:
                - listitem:
                  - link "B"
            - heading "B" [level=2]
            - list:
              - listitem:
                - link
                - text: /.+/
            """);
    }

    [Test]
    public async Task How_many_are_left_is_announced_and_a_word_nobody_uses_says_what_to_do()
    {
        var page = await Open(Address);
        var all = await GetShown(page).CountAsync();
        await Expect(GetStatus(page)).ToHaveTextAsync($"{all} terms");
        await GetField(page).FillAsync("zzzz");
        await Expect(GetStatus(page)).ToHaveTextAsync($"0 of {all} terms");
        await Expect(page.GetByText("Nothing found")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "show all terms" }).ClickAsync();
        await Expect(GetShown(page)).ToHaveCountAsync(all);
        await Expect(GetField(page)).ToHaveValueAsync("");
    }

    [Test]
    public async Task What_is_typed_is_in_the_address_and_survives_a_reload()
    {
        var page = await Open(Address);
        await GetField(page).FillAsync("defence");
        var count = await GetShown(page).CountAsync();
        await Expect(page).ToHaveURLAsync($"{Address}?q=defence");
        await page.ReloadAsync();
        await Expect(GetField(page)).ToHaveValueAsync("defence");
        await Expect(GetShown(page)).ToHaveCountAsync(count);
    }

    [Test]
    public async Task The_only_match_opens_with_the_enter_key()
    {
        var page = await Open(Address);
        var term = page.Locator("[data-search]").Last;
        var link = term.GetByRole(AriaRole.Link);
        var address = await link.GetAttributeAsync("href");
        await Reach(page, GetField(page));
        await page.Keyboard.TypeAsync((await link.TextContentAsync())!);
        await Expect(GetShown(page)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(address!);
    }

    private static ILocator GetField(IPage page) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox, new() { Name = "Filter the glossary" });

    private static ILocator GetShown(IPage page) => page.Locator("[data-search]:visible");

    private static ILocator GetKind(IPage page, int index) => page.GetByRole(AriaRole.Group, new() { Name = "Kinds" }).GetByRole(AriaRole.Checkbox).Nth(index);

    private static async Task<int> GetCount(ILocator kind) => await kind.EvaluateAsync<int>("box => Number(box.parentElement.querySelector('.count').textContent)");

    private static ILocator GetStatus(IPage page) => page.GetByRole(AriaRole.Status);

    /// <summary>A name of a term that can be searched for but not be read on the page.</summary>
    private static async Task<(int Index, string Alias)> FindAlias(ILocator terms)
    {
        for (var index = 0; index < await terms.CountAsync(); index++)
        {
            var names = (await terms.Nth(index).GetAttributeAsync("data-search"))!.Split('|');
            var text = await terms.Nth(index).TextContentAsync();
            if (names.FirstOrDefault(name => !text!.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } alias)
            {
                return (index, alias);
            }
        }

        throw new InvalidOperationException("no term of the glossary has an alias that its text does not hold");
    }
}
