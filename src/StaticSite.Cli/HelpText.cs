using System.CommandLine;
using System.CommandLine.Help;
using StaticSite.Cli.Commands;

namespace StaticSite.Cli;

/// <summary>Help that ends with a line to copy.</summary>
internal static class HelpText
{
    // The width of a plain terminal, and the same everywhere, so that help can be quoted and compared.
    private const int Width = 80;
    private const int ExampleIndent = 2;

    /// <summary>Gives a command and everything below it the same kind of help.</summary>
    public static void Apply(RootCommand root)
    {
        var builder = new HelpBuilder(Width);
        builder.CustomizeLayout(context => HelpBuilder.Default.GetLayout().Append(WriteExamples));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show this help.";
        help.Action = new HelpAction { Builder = builder };
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
    }

    private static bool WriteExamples(HelpContext context)
    {
        context.Output.WriteLine("Example:");
        foreach (var example in GetExamples(context.Command))
        {
            context.Output.WriteLine(new string(' ', ExampleIndent) + example);
        }

        return true;
    }

    private static IEnumerable<string> GetExamples(Command command) =>
        command is SiteCommand own ? [own.Example] : command.Subcommands.OfType<SiteCommand>().Select(sub => sub.Example);
}
