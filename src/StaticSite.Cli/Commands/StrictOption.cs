using System.CommandLine;

namespace StaticSite.Cli.Commands;

/// <summary>Warnings count as errors.</summary>
internal sealed class StrictOption : Option<bool>
{
    public StrictOption()
        : base("--strict")
    {
        Description = "Treat warnings as errors.";
    }
}
