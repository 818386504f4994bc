using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StaticSite.Cli.Commands;

namespace StaticSite.Cli;

/// <summary>Help that ends with lines to copy.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    // The width of a plain terminal, and the same everywhere, so that help can be quoted and compared.
    private readonly HelpAction standard = new() { MaxWidth = 80 };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command and everything below it this help.</summary>
    public static void Apply(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show this help.";
        help.Action = new HelpText();
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        standard.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        string[] examples = command is SiteCommand own ? [own.Example] : [.. command.Subcommands.OfType<SiteCommand>().Select(sub => sub.Example)];
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(examples.Length == 1 ? "Example:" : "Examples:");
        foreach (var example in examples)
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine();
        return ExitCode.Done;
    }
}
