using System.CommandLine;

namespace StaticSite.Cli.Commands;

/// <summary>A command with a line to copy at the end of its help.</summary>
internal abstract class SiteCommand : Command
{
    protected SiteCommand(string name, string description, string example)
        : base(name, description)
    {
        Example = $"{CommandLine.ProgramName} {example}";
        SetAction(Run);
    }

    public string Example { get; }

    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">What the options ask for is not possible.</exception>
    protected abstract Task<int> Run(ParseResult parsed, CancellationToken cancellation);
}
