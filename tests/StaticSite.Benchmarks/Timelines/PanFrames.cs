namespace StaticSite.Benchmarks.Timelines;

/// <summary>Frames while a timeline is dragged. The script <c>measure.js</c> fills it.</summary>
internal sealed class PanFrames
{
    /// <summary>Milliseconds from one frame to the next: never less than the screen allows, 16.7 at 60 Hz.</summary>
    public double[] Between { get; set; } = [];

    /// <summary>Milliseconds from the start of a frame until the page's thread has drawn it, input included.</summary>
    public double[] Work { get; set; } = [];
}
