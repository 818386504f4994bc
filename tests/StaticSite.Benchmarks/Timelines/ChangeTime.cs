namespace StaticSite.Benchmarks.Timelines;

/// <summary>What a change of the page costs, in ms. The script <c>measure.js</c> fills it.</summary>
internal sealed class ChangeTime
{
    /// <summary>Until the page's own handlers have returned.</summary>
    public double Handled { get; set; }

    /// <summary>Until the browser has also worked out style and layout.</summary>
    public double LaidOut { get; set; }
}
