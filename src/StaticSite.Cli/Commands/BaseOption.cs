using System.CommandLine;
using StaticSite.Cli.Files;

namespace StaticSite.Cli.Commands;

/// <summary>What a pull request is compared with.</summary>
internal sealed class BaseOption : Option<string?>
{
    private const string BranchVariable = "GITHUB_BASE_REF";

    public BaseOption()
        : base("--base")
    {
        Description = $"With github: report lines changed since this branch or commit first. [default: origin/${BranchVariable}]";
        HelpName = "REVISION";
    }

    /// <summary>The changed lines; none where nothing is said and the environment names no branch that Git knows.</summary>
    /// <exception cref="UsageException">Git does not know the revision that was named.</exception>
    public async Task<ChangedLines> Get(ParseResult parsed, InputFolder folder, CancellationToken cancellation)
    {
        if (parsed.GetValue(this) is { } typed)
        {
            return await ChangedLines.Read(folder.FullPath, typed, cancellation)
                ?? throw new UsageException($"git knows no branch or commit `{typed}` here; name one with --base, and see that it was fetched");
        }

        var branch = Environment.GetEnvironmentVariable(BranchVariable);
        var known = string.IsNullOrEmpty(branch) ? null : await ChangedLines.Read(folder.FullPath, "origin/" + branch, cancellation);
        return known ?? ChangedLines.None;
    }
}
