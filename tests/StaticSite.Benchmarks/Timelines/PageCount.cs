namespace StaticSite.Benchmarks.Timelines;

/// <summary>What a page is made of. The script <c>measure.js</c> fills it.</summary>
internal sealed class PageCount
{
    /// <summary>All elements, those of figures included.</summary>
    public int Elements { get; set; }

    /// <summary>Visible elements at which the Tab key stops.</summary>
    public int Focusable { get; set; }

    /// <summary>Events that are or hold one of those.</summary>
    public int FocusableEvents { get; set; }
}
