using System.CommandLine;
using System.CommandLine.Parsing;
using StaticSite.Cli.Files;
using StaticSite.Cli.Reporting;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Scaffolding;

namespace StaticSite.Cli.Commands;

/// <summary>Begins a new entry: a file, or a record at the end of a data file.</summary>
internal sealed class NewCommand : SiteCommand
{
    private static readonly string[] Kinds = ["article", "term", "person", "event", "source", "dispute", "page"];

    private readonly InputOption input = new();

    private readonly Argument<EntryKind> kind = new("KIND")
    {
        HelpName = "KIND",
        Description = $"What to begin: {string.Join(", ", Kinds)}.",
        CustomParser = ParseKind,
    };

    private readonly Argument<string?> title = new("TITLE")
    {
        HelpName = "TITLE",
        Description = "Title, term, name or question, between quotation marks.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> id = new("--id") { Description = "Id of the entry. [default: made from the title]", HelpName = "ID" };

    private readonly Option<string?> file = new("--in")
    {
        Description = "Data file that an event, source or dispute goes to. [default: the one with the most similar records]",
        HelpName = "NAME",
    };

    private readonly Option<string?> from = new("--from")
    {
        Description = "File with sources in BibTeX, RIS or CSL-JSON, to take instead of a title.",
        HelpName = "FILE",
    };

    private readonly Option<string?> issue = new("--from-issue")
    {
        Description = "File with the text of an issue made with a form on GitHub (Markdown or JSON), to take instead of a title.",
        HelpName = "FILE",
    };

    public NewCommand()
        : base("new", "Begin a new entry, with a blank wherever you must write.", "new event \"Agreement signed\" --in agreements")
    {
        Add(kind);
        Add(title);
        Add(input);
        Add(file);
        Add(id);
        Add(from);
        Add(issue);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = input.Get(parsed);
        var request = Read(parsed);
        var sources = await SiteBuild.Load(folder, cancellation);
        try
        {
            var made = Scaffolder.Make(sources, request);
            NewFiles.Write(folder, made);
            NewReport.Write(parsed.InvocationConfiguration.Output, request.Kind, made, folder.Label);
        }
        catch (ScaffoldException exception)
        {
            throw new UsageException(PlainText.Clean(exception.Message));
        }

        return ExitCode.Done;
    }

    private ScaffoldRequest Read(ParseResult parsed)
    {
        var wanted = parsed.GetValue(kind);
        string?[] given = [parsed.GetValue(title), parsed.GetValue(from), parsed.GetValue(issue)];
        if (given.Count(value => !string.IsNullOrWhiteSpace(value)) != 1)
        {
            throw new UsageException($"say what it is called, for instance `{CommandLine.ProgramName} new {wanted.ToString().ToLowerInvariant()} \"Some title\"`; or name one file with --from or --from-issue");
        }

        if (wanted == EntryKind.Source && given[0] is { } name && File.Exists(name))
        {
            throw new UsageException($"`{name}` is a file: write `{CommandLine.ProgramName} new source --from {name}`");
        }

        if (given[1] is not null && wanted != EntryKind.Source)
        {
            throw new UsageException($"--from makes sources: write `{CommandLine.ProgramName} new source --from {given[1]}`");
        }

        return new ScaffoldRequest(wanted, DateOnly.FromDateTime(DateTime.Now))
        {
            Title = given[0],
            Citations = given[1] is { } citations ? NewFiles.Read(citations) : null,
            Issue = given[2] is { } form ? NewFiles.Read(form) : null,
            Id = parsed.GetValue(id),
            File = parsed.GetValue(file),
        };
    }

    private static EntryKind ParseKind(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (Kinds.Contains(typed))
        {
            return Enum.Parse<EntryKind>(typed, ignoreCase: true);
        }

        var help = Suggestion.Nearest(typed, Kinds) is { } near ? $"did you mean `{near}`?" : $"there are {string.Join(", ", Kinds)}";
        result.AddError($"`{typed}` is nothing that can be begun; {help}");
        return default;
    }
}
