using System.Text;
using System.Text.Json;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Rendering;

/// <summary>An event's page leads to its neighbours and to its calendar file.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class EventPagesTests
{
    private const string InTrack = "  tracks: [track-one]\n";

    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Files = new(() => new TestInput().WithEvents(
        ("first", "2001-01-01", InTrack), ("second", "2002", ""), ("third", "2003-03-03", InTrack), ("fourth", "2004", ""), ("fifth", "2005", InTrack), ("sixth", "2006", InTrack)).Build().Output.ToFiles());

    [Test]
    public async Task Neighbours_are_those_of_all_events_and_those_of_the_track() => Assert.That(await ReadSteps("third"), Is.EqualTo(new[]
    {
        ("Before", "prev", "/base/timeline/second/"),
        ("Before, in Track one", null, "/base/timeline/first/"),
        ("After", "next", "/base/timeline/fourth/"),
        ("After, in Track one", null, "/base/timeline/fifth/"),
    }));

    [Test]
    public async Task A_neighbour_in_several_lists_is_named_once() => Assert.That(await ReadSteps("fifth"), Is.EqualTo(new[]
    {
        ("Before", "prev", "/base/timeline/fourth/"),
        ("Before, in Track one", null, "/base/timeline/third/"),
        ("After, overall and in Track one", "next", "/base/timeline/sixth/"),
    }));

    [Test]
    public async Task Event_without_a_track_has_no_neighbours_in_one() =>
        Assert.That((await ReadSteps("second")).Select(step => step.Words), Is.EqualTo(new[] { "Before", "After" }));

    [Test]
    public async Task Event_with_a_day_has_a_calendar_file_of_its_own()
    {
        Assert.That((await Read("first")).GetProperty("CalendarHref").GetString(), Is.EqualTo("/base/timeline/first/event.ics"));
        var calendar = Encoding.UTF8.GetString((await Files.Value)["timeline/first/event.ics"]);
        Assert.That(calendar.Split("BEGIN:VEVENT"), Has.Length.EqualTo(2));
        Assert.That(calendar, Does.Contain("DTSTART;VALUE=DATE:20010101\r\n").And.Contain("SUMMARY:Title of first\r\n"));
    }

    [Test]
    public async Task Event_without_a_day_is_in_no_calendar()
    {
        Assert.That((await Read("second")).TryGetProperty("CalendarHref", out _), Is.False);
        Assert.That((await Files.Value).Keys, Does.Not.Contain("timeline/second/event.ics"));
    }

    private static async Task<(string? Words, string? Rel, string? Href)[]> ReadSteps(string id) =>
        [.. (await Read(id)).GetProperty("Steps").EnumerateArray().Select(step => (Get(step, "Words"), Get(step, "Rel"), Get(step, "Href")))];

    private static string? Get(JsonElement step, string name) => step.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static async Task<JsonElement> Read(string id)
    {
        using var document = JsonDocument.Parse((await Files.Value)[$"timeline/{id}/index.html"]);
        return document.RootElement.Clone();
    }
}
