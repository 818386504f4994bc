using System.CommandLine;
using System.Text;
using StaticSite.Cli.Files;
using StaticSite.Cli.Reporting;
using StaticSite.Comparing;

namespace StaticSite.Cli.Commands;

/// <summary>Says what a change means: which dates moved, what lost its source, which addresses are gone.</summary>
internal sealed class DiffCommand : SiteCommand
{
    private const string Markdown = "markdown";
    private const string Json = "json";

    private readonly Argument<string> old = new("OLD") { Description = "The earlier state: an input folder, a built site or its data folder, or a manifest." };
    private readonly Argument<string> now = new("NEW") { Description = "The later state, as any of these." };

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "For a comment on a pull request, or for programs.",
        HelpName = "markdown|json",
        DefaultValueFactory = _ => Markdown,
    }.AcceptOnlyFromAmong(Markdown, Json);

    public DiffCommand()
        : base("diff", "Say what changed between two states of the content: moved dates, lost sources, changed pages, addresses that are gone.", "diff ../before/input input")
    {
        Add(old);
        Add(now);
        Add(format);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var screen = Screen.Of(parsed.InvocationConfiguration);
        var before = await SnapshotLoader.Load(parsed.GetRequiredValue(old), screen, cancellation);
        var after = await SnapshotLoader.Load(parsed.GetRequiredValue(now), screen, cancellation);
        if (before is null || after is null)
        {
            return ExitCode.ContentErrors;
        }

        var digest = SiteComparer.Compare(before, after);
        screen.Output.Write(parsed.GetRequiredValue(format) == Json ? Encoding.UTF8.GetString(DigestJson.Write(digest)) : DigestMarkdown.Write(digest));
        return ExitCode.Done;
    }
}
