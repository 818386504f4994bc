using System.CommandLine;
using StaticSite.Diagnostics;

namespace StaticSite.Cli;

/// <summary>Answers a command line that cannot be read: shorter than the library's answer, which is the whole help and status 1.</summary>
internal static class UsageFault
{
    /// <summary>Says what is wrong and where to look.</summary>
    /// <returns><see cref="ExitCode.WrongUsage"/>.</returns>
    public static int Tell(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var faults = command is RootCommand ? [DescribeRoot(command, parsed.UnmatchedTokens)] : parsed.Errors.Select(fault => fault.Message);
        foreach (var fault in faults)
        {
            error.WriteLine($"{CommandLine.ProgramName}: {fault}");
        }

        var name = command is RootCommand ? "" : " " + command.Name;
        error.WriteLine($"run `{CommandLine.ProgramName}{name} --help` to see what can be asked for");
        return ExitCode.WrongUsage;
    }

    private static string DescribeRoot(Command root, IReadOnlyList<string> unmatched)
    {
        var names = root.Subcommands.Select(command => command.Name).ToList();
        if (unmatched.Count == 0)
        {
            return $"say what to do: {string.Join(", ", names)}";
        }

        var help = Suggestion.Nearest(unmatched[0], names) is { } near ? $"did you mean `{near}`?" : $"there are {string.Join(", ", names)}";
        return $"there is no command `{unmatched[0]}`; {help}";
    }
}
