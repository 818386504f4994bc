using System.Collections.Immutable;
using StaticSite.Benchmarks.Comparing;
using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>The same events as our timeline and as two others', in a browser, the sides in turn.</summary>
/// <param name="packages">Folder of the other sides' pages and packages.</param>
/// <param name="program">Path of our published program.</param>
internal sealed class TimelineComparison(string packages, string program, int rounds, Workspace workspace, TextWriter output)
{
    /// <summary>By how many times the processor is slowed down, to stand for a cheap phone.</summary>
    public const int SlowDown = 4;

    // Paper is compared at this size only.
    private const int PrintedEvents = 100;

    /// <summary>Measures timelines of several sizes and prints tables.</summary>
    public async Task Run(IEnumerable<int> sizes)
    {
        Packages.Install(packages);
        await using var browser = new TimelineBrowser(Path.Join(packages, "measure.js"));
        var records = new List<TimelineRecord>();
        output.WriteLine($"{await browser.Describe()}, {LoadAverage.Read()}\n");
        TimelineTable.WriteHead(output);
        foreach (var size in sizes)
        {
            var measured = await Run(size, browser);
            TimelineTable.WriteRows(output, measured);
            records.AddRange(measured);
        }

        TimelineTable.WriteFilters(output, records);
        output.WriteLine($"\n{LoadAverage.Read()} at the end");
    }

    private async Task<ImmutableArray<TimelineRecord>> Run(int size, TimelineBrowser browser)
    {
        var events = SyntheticEvent.Create(size);
        var (input, site, data) = (workspace.GetNew("input"), workspace.GetNew("site"), workspace.GetNew("data"));
        TimelineInput.Write(events, input);
        Generator.Build(program, input, site).Run();
        PackageData.Write(events, data);
        await using var host = await TimelineHost.Start(site, data, packages);
        ImmutableArray<TimelineRecord> records = [.. TimelineSide.All.Select(side => new TimelineRecord(side, size))];
        foreach (var record in records)
        {
            await Try(record, 1, browser, host, visit => Inspect(record, visit));
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var record in records)
            {
                await Try(record, 1, browser, host, visit => Measure(record, visit));
            }

            foreach (var record in records)
            {
                await Try(record, SlowDown, browser, host, visit => MeasureSlowedDown(record, visit));
            }
        }

        return records;
    }

    /// <summary>Opens the page for something; what took too long once is not tried again.</summary>
    private static async Task Try(TimelineRecord record, int slowDown, TimelineBrowser browser, TimelineHost host, Func<TimelineVisit, Task> act)
    {
        if (record.GivenUp.Contains(slowDown))
        {
            return;
        }

        try
        {
            var visit = await browser.Open(record.Side, host.Address, slowDown);
            await act(visit);
            await visit.DisposeAsync();
        }
        catch (TimeoutException)
        {
            record.GivenUp.Add(slowDown);
            await browser.DisposeAsync();
        }
    }

    // Also the visit that warms the browser up; its time does not count.
    private async Task Inspect(TimelineRecord record, TimelineVisit visit)
    {
        var weight = visit.Weigh();
        await visit.GetUsable();
        record.Count = await visit.Count();
        (record.Files, record.Bytes) = (weight.Files, await weight.GetBytes());
        if (record.Events == PrintedEvents && record.Side != TimelineSide.Empty)
        {
            var pdf = workspace.GetNew("paper") + ".pdf";
            await visit.Print(pdf);
            record.Paper = Packages.ReadPaper(packages, pdf);
        }

        if (record.Side == TimelineSide.Ours)
        {
            await FilterVisit.ChooseFirst(visit);
        }

        record.BytesInUse = await weight.GetBytes();
    }

    private static async Task MeasureSlowedDown(TimelineRecord record, TimelineVisit visit)
    {
        record.Usable[SlowDown].Add(await visit.GetUsable());
        record.Complete.Add(await visit.GetComplete());
    }

    private static async Task Measure(TimelineRecord record, TimelineVisit visit)
    {
        record.Usable[1].Add(await visit.GetUsable());
        if (record.Side == TimelineSide.Ours)
        {
            record.FirstFilter.Add(await FilterVisit.ChooseFirst(visit));
            record.Choices.AddRange(await FilterVisit.Choose(visit));
            var searches = await FilterVisit.Type(visit);
            record.FirstSearches.Add(searches[0]);
            record.Searches.AddRange(searches[1..]);
        }
        else if (record.Side == TimelineSide.Empty)
        {
            return;
        }

        var frames = await visit.Pan();
        record.FramesBetween.Add(Spread.Of(frames.Between).Median);
        record.FrameWork.Add(Spread.Of(frames.Work).Median);
    }
}
