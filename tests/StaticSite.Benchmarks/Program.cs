using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StaticSite.Benchmarks;
using StaticSite.Benchmarks.Comparing;
using StaticSite.Benchmarks.Editors;
using StaticSite.Benchmarks.Measuring;
using StaticSite.Benchmarks.Parts;
using StaticSite.Benchmarks.Previews;
using StaticSite.Benchmarks.Timelines;

var project = ProjectFolder.Find();
var pages = new Option<int[]>("--pages")
{
    Description = "Sizes of the corpora, in pages, with commas between them. [default: 1000,10000]",
    HelpName = "N,N",
    CustomParser = ParseSizes,
    DefaultValueFactory = _ => [1_000, 10_000],
};
var runs = new Option<int>("--runs") { Description = "How often each side is measured.", HelpName = "N", DefaultValueFactory = _ => 5 };
var program = new Option<string?>("--generator") { Description = "Our program, already published. [default: published anew]", HelpName = "PATH" };
var bench = new Option<string>("--bench")
{
    Description = "Folder of the corpus generator and Hugo's layouts.",
    HelpName = "DIR",
    DefaultValueFactory = _ => Path.GetFullPath(Path.Join(project, "..", "shared", "bench")),
};

var hugo = new System.CommandLine.Command("hugo", "Compare whole builds of a made-up corpus with Hugo's.") { pages, runs, program, bench };
hugo.SetAction(parsed => Measure(workspace => HugoComparison.Run(
    new BenchFolder(parsed.GetRequiredValue(bench)),
    parsed.GetValue(program) ?? Generator.Publish(project, workspace),
    parsed.GetRequiredValue(pages),
    parsed.GetValue(runs),
    workspace,
    Console.Out)));

var real = new System.CommandLine.Command("real", "Measure the build of the project's own content.") { runs, program };
real.SetAction(parsed => Measure(workspace => RealSite.Run(
    Path.Join(project, "input"),
    parsed.GetValue(program) ?? Generator.Publish(project, workspace),
    parsed.GetValue(runs),
    workspace,
    Console.Out)));

var parts = new System.CommandLine.Command("parts", "Measure single steps in this process.");
parts.SetAction(_ => SiteParts.Run());

var events = new Option<int[]>("--events")
{
    Description = "Sizes of the timelines, in events, with commas between them. [default: 100,1000,10000]",
    HelpName = "N,N",
    CustomParser = ParseSizes,
    DefaultValueFactory = _ => [100, 1_000, 10_000],
};
var timelines = new System.CommandLine.Command("timelines", "Compare our timeline in a browser with two others.") { events, runs, program };
timelines.SetAction(parsed => Measure(workspace => new TimelineComparison(
    Packages.GetFolder(project),
    parsed.GetValue(program) ?? Generator.Publish(project, workspace),
    parsed.GetValue(runs),
    workspace,
    Console.Out).Run(parsed.GetRequiredValue(events)).GetAwaiter().GetResult()));

var entries = new Option<int[]>("--entries")
{
    Description = "Sizes of the sites, in entries, with commas between them. [default: 1000,5000]",
    HelpName = "N,N",
    CustomParser = ParseSizes,
    DefaultValueFactory = _ => [1_000, 5_000],
};
var editor = new System.CommandLine.Command("lsp", "Measure what an editor waits for that our language server serves.") { entries, runs, program };
editor.SetAction(parsed => Measure(workspace => EditorTimes.Run(
    parsed.GetRequiredValue(entries),
    parsed.GetValue(program) ?? Generator.Publish(project, workspace),
    parsed.GetValue(runs),
    workspace,
    Console.Out)));

var sizes = new Option<int[]>("--pages")
{
    Description = "Sizes of the sites, in Markdown files, with commas between them. [default: 1000]",
    HelpName = "N,N",
    CustomParser = ParseSizes,
    DefaultValueFactory = _ => [1_000],
};
var edits = new Option<int>("--edits") { Description = "How many edits are made.", HelpName = "N", DefaultValueFactory = _ => 1_000 };
var preview = new System.CommandLine.Command("serve", "Measure how soon the preview shows what was saved, and its memory over many edits.") { sizes, edits, program };
preview.SetAction(parsed => Measure(workspace => PreviewTimes.Run(
    parsed.GetRequiredValue(sizes),
    parsed.GetValue(edits),
    project,
    parsed.GetValue(program) ?? Generator.Publish(project, workspace),
    workspace,
    Console.Out)));

return new RootCommand("Measures the generator.") { hugo, real, parts, timelines, editor, preview }.Parse(args).Invoke();

static int[] ParseSizes(ArgumentResult result)
{
    var typed = result.Tokens[0].Value.Split(',');
    var sizes = new int[typed.Length];
    for (var index = 0; index < typed.Length; index++)
    {
        if (!int.TryParse(typed[index], NumberStyles.None, CultureInfo.InvariantCulture, out sizes[index]) || sizes[index] < 1)
        {
            result.AddError($"`{typed[index]}` is not a size; write numbers such as 1000,10000");
            break;
        }
    }

    return sizes;
}

static int Measure(Action<Workspace> measure)
{
    try
    {
        using var workspace = new Workspace();
        measure(workspace);
        return 0;
    }
    catch (ToolException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
}
