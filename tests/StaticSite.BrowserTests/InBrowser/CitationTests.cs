using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticSite.BrowserTests.InBrowser;

/// <summary>From a statement to its source and back.</summary>
internal sealed partial class CitationTests : BrowserTest
{
    [TestCase("article")]
    [TestCase("term")]
    [TestCase("person")]
    [TestCase("event")]
    public async Task A_marker_leads_to_its_note_and_the_note_leads_back(string kind)
    {
        var page = await Open(PageKind.GetAddress(kind));
        var marker = GetMarker(page);
        await Reach(page, marker);
        await page.Keyboard.PressAsync("Enter");
        var note = page.Locator("li:target");
        await Expect(note).ToBeInViewportAsync();
        await note.GetByRole(AriaRole.Link, new() { Name = "Back to use" }).First.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("#" + Regex.Escape((await marker.GetAttributeAsync("id"))!) + "$", default, TimeSpan.FromSeconds(1)));
        await Expect(marker).ToBeInViewportAsync();
    }

    [Test]
    public async Task A_note_leads_to_its_source_and_the_source_to_what_leans_on_it()
    {
        var page = await Open(PageKind.GetAddress("article"));
        var address = new Uri(page.Url).AbsolutePath;
        await GetMarker(page).ClickAsync();
        await page.Locator("li:target").GetByRole(AriaRole.Link).First.ClickAsync();
        var leaning = page.Locator("section").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "What leans on it" }) });
        await leaning.Locator($"a[href='{address}']").ClickAsync();
        await Expect(page).ToHaveURLAsync(address);
    }

    [TestCase(true, "Copied")]
    [TestCase(false, "Marked: copy with the keyboard")]
    public async Task The_citation_of_a_page_is_copied_or_marked_by_keyboard(bool isAllowed, string said)
    {
        var page = await Open(PageKind.GetAddress("article"), new() { Permissions = isAllowed ? ["clipboard-read", "clipboard-write"] : [] });
        await page.Locator(".cite-this summary").PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).PressAsync("Enter");
        await Expect(page.Locator(".cite-this output")).ToHaveTextAsync(said);
        var taken = await page.EvaluateAsync<string>(isAllowed ? "navigator.clipboard.readText()" : "getSelection().toString()");
        Assert.That(taken.Trim(), Is.EqualTo((await page.Locator("cite-box").InnerTextAsync()).Trim()).And.Not.Empty);
    }

    private static ILocator GetMarker(IPage page) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = MarkerName }).First;

    [GeneratedRegex("^Reference [0-9]+$", default, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkerName { get; }
}
