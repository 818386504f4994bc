using System.Collections.Immutable;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>A page that shows a timeline, and how it is used.</summary>
/// <param name="Path">Of the page, on the host.</param>
/// <param name="IsUsable">JavaScript: true from the moment at which a reader can read and use the first events.</param>
/// <param name="Zoom">JavaScript: shows about a quarter of all time, so that there is something to pan.</param>
/// <param name="HasZoomed">JavaScript: true when that is done.</param>
/// <param name="PanArea">CSS selector of what is dragged to pan.</param>
/// <param name="Event">CSS selector of the element of one event that a reader goes to.</param>
internal sealed record TimelineSide(string Name, string Path, string IsUsable, string Zoom, string HasZoomed, string PanArea, string Event)
{
    // Rows are in the page, or decades to choose from; the form, the range and the zoom answer from the moment the element is defined.
    public static readonly TimelineSide Ours = new(
        "ours",
        "/timeline/",
        "customElements.get('timeline-view') && document.querySelector('.timeline-list li, .decades a')",
        "for (let time = 0; time < 2; time++) document.querySelector('.zoom [name=in]').click()",
        "document.querySelector('.timeline-list li')",
        ".strip .ticks",
        ".timeline-list li");

    // Its own event says when slides and marks are there. It starts with more than fits, so nothing is to be zoomed.
    private static readonly TimelineSide TimelineJs = new(
        "TimelineJS 3.9.11",
        "/timelinejs.html",
        "window.isLoaded && document.querySelector('.tl-slide .tl-headline') && document.querySelector('.tl-timemarker')",
        "",
        "true",
        ".tl-timenav-slider-background",
        ".tl-timemarker");

    // It hides itself until it has drawn for the first time.
    private static readonly TimelineSide Vis = new(
        "vis-timeline 8.5.4",
        "/vis.html",
        "document.querySelector('.vis-item') && getComputedStyle(document.querySelector('.vis-timeline')).visibility === 'visible'",
        "timeline.zoomIn(0.75, { animation: false })",
        "true",
        ".vis-panel.vis-center",
        ".vis-item");

    /// <summary>What the browser and the machine take for a page with nothing on it.</summary>
    public static readonly TimelineSide Empty = new("an empty page", "/empty.html", "true", "", "", "", "body");

    public static readonly ImmutableArray<TimelineSide> All = [Ours, TimelineJs, Vis, Empty];
}
