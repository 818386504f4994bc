using System.Collections.Immutable;
using System.Text.Json;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>Writes made-up events as the two packages read them.</summary>
internal static class PackageData
{
    /// <param name="folder">A folder that does not exist yet.</param>
    public static void Write(ImmutableArray<SyntheticEvent> events, string folder)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "timelinejs.json", new { events = events.Select(ToTimelineJs) });
        Write(folder, "vis.json", new { items = events.Select(ToVis), groups = SyntheticEvent.Tracks.Select(track => new { id = track, content = track }) });
    }

    private static object ToTimelineJs(SyntheticEvent item) => new
    {
        start_date = new { year = item.Date.Year, month = item.Date.Month, day = item.Date.Day },
        text = new { headline = item.Title, text = SyntheticEvent.Summary },
        group = item.Track,
    };

    private static object ToVis(SyntheticEvent item) => new { id = item.Number, group = item.Track, start = item.Date, content = item.Title, title = SyntheticEvent.Summary };

    private static void Write(string folder, string name, object data) => File.WriteAllText(Path.Join(folder, name), JsonSerializer.Serialize(data));
}
