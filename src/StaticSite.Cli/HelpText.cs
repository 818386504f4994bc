using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StaticSite.Cli.Commands;

namespace StaticSite.Cli;

/// <summary>Help that ends with lines to copy.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    private const string Closing = $"""

          In the folder of the sources, `{CommandLine.ProgramName}` is `dotnet run --project src/StaticSite.Cli --`.

        Ends with:
          0  done
          1  the content has errors
          2  the command line is wrong
          3  the program failed

        """;

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
        WriteExamples(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Done;
    }

    private static void WriteExamples(Command command, TextWriter output)
    {
        if (command is SiteCommand own)
        {
            output.WriteLine($"Example:\n  {own.Example}\n");
            return;
        }

        output.WriteLine("Examples:");
        foreach (var example in command.Subcommands.OfType<SiteCommand>().Select(sub => sub.Example))
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine(Closing);
    }
}
