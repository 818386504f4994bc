namespace StaticSite.Benchmarks.Timelines;

/// <summary>Everything measured of one side at one size. Lists hold one number a round, unless said otherwise.</summary>
internal sealed class TimelineRecord(TimelineSide side, int events)
{
    public TimelineSide Side => side;

    /// <summary>How many events there are.</summary>
    public int Events => events;

    /// <summary>What the page is made of; null where it did not become usable.</summary>
    public PageCount? Count { get; set; }

    /// <summary>Files the page asks for.</summary>
    public int Files { get; set; }

    /// <summary>Their compressed bytes.</summary>
    public long Bytes { get; set; }

    /// <summary>Compressed bytes once all events were asked for; as many as before where the page holds them.</summary>
    public long BytesInUse { get; set; }

    /// <summary>Pages of paper and events on them; null where it was not printed.</summary>
    public (int Pages, int Events)? Paper { get; set; }

    /// <summary>Milliseconds until usable, by slow-down.</summary>
    public Dictionary<int, List<double>> Usable { get; } = new() { [1] = [], [TimelineComparison.SlowDown] = [] };

    /// <summary>Milliseconds until the whole page was read and its scripts have run, slowed down.</summary>
    public List<double> Complete { get; } = [];

    /// <summary>Medians of the frames of each round.</summary>
    public List<double> FramesBetween { get; } = [];

    /// <summary>Medians of the frames of each round.</summary>
    public List<double> FrameWork { get; } = [];

    /// <summary>Milliseconds from the first choice of a filter until its events are drawn.</summary>
    public List<double> FirstFilter { get; } = [];

    /// <summary>Every later choice of every round.</summary>
    public List<ChangeTime> Choices { get; } = [];

    /// <summary>The first search of each round, for which the words of all events are made ready.</summary>
    public List<ChangeTime> FirstSearches { get; } = [];

    /// <summary>Every later search of every round.</summary>
    public List<ChangeTime> Searches { get; } = [];

    /// <summary>Slow-downs at which nothing more is tried, because the page did not become usable in time.</summary>
    public HashSet<int> GivenUp { get; } = [];
}
