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
        var abbreviated = page.Locator("[data-search]:has(.abbr)");
        Assert.That(await abbreviated.CountAsync(), Is.GreaterThan(0));
        foreach (var term in await abbreviated.AllAsync())
        {
            await GetField(page).FillAsync((await term.Locator(".abbr").TextContentAsync())!);
            await Expect(term).ToBeVisibleAsync();
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

    [Test]
    public async Task Both_spellings_find_the_same_terms()
    {
        var page = await Open(Address);
        await GetField(page).FillAsync("defence");
        var british = await GetShown(page).AllTextContentsAsync();
        await GetField(page).FillAsync("defense");
        Assert.That(british, Is.Not.Empty);
        Assert.That(await GetShown(page).AllTextContentsAsync(), Is.EqualTo(british));
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

    [Test]
    public async Task The_field_on_the_home_page_leads_to_what_was_looked_up()
    {
        var page = await Open("/");
        await page.GetByLabel("Look up a term, abbreviation or agreement").FillAsync("defence");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync($"{Address}?q=defence");
        await Expect(GetField(page)).ToHaveValueAsync("defence");
        await Expect(GetStatus(page)).ToContainTextAsync(" of ");
    }

    private static ILocator GetField(IPage page) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox, new() { Name = "Filter the glossary" });

    private static ILocator GetShown(IPage page) => page.Locator("[data-search]:visible");

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
