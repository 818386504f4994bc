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
        var faults = command is RootCommand ? [DescribeRoot(command, parsed.UnmatchedTokens)] : Describe(parsed, command);
        foreach (var fault in faults)
        {
            error.WriteLine($"{CommandLine.ProgramName}: {fault}");
        }

        var name = command is RootCommand ? "" : " " + command.Name;
        error.WriteLine($"run `{CommandLine.ProgramName}{name} --help` to see what can be asked for");
        return ExitCode.WrongUsage;
    }

    private static IEnumerable<string> Describe(ParseResult parsed, Command command)
    {
        var unmatched = parsed.UnmatchedTokens;
        var options = unmatched.Where(token => token.StartsWith('-')).ToList();
        var names = command.Options.Select(option => option.Name).ToList();
        // Words behind an option that does not exist are its value.
        var own = options.Count > 0 ? options.Select(option => DescribeOption(option, names))
            : unmatched.Count > 0 ? [$"`{string.Join(' ', unmatched)}` is too much; text with blanks in it goes between quotation marks"]
            : [];
        return own.Concat(parsed.Errors.Select(fault => fault.Message).Where(message => !unmatched.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal))));
    }

    private static string DescribeOption(string option, List<string> names) =>
        $"there is no option `{option}`; {(Suggestion.Nearest(option, names) is { } near ? $"did you mean `{near}`?" : $"there are {string.Join(", ", names)}")}";

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
