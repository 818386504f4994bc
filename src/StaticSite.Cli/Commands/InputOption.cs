using System.CommandLine;
using StaticSite.Cli.Files;

namespace StaticSite.Cli.Commands;

/// <summary>Where the content lies; every command has it.</summary>
internal sealed class InputOption : Option<string>
{
    private const string DefaultFolder = "input";

    public InputOption()
        : base("--input")
    {
        Description = "Folder with the content.";
        HelpName = "DIR";
        DefaultValueFactory = _ => DefaultFolder;
    }

    /// <summary>The folder that was named.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public InputFolder Get(ParseResult parsed)
    {
        var typed = parsed.GetRequiredValue(this);
        if (Directory.Exists(typed))
        {
            return new InputFolder(typed);
        }

        throw new UsageException(typed == DefaultFolder
            ? $"there is no folder `{DefaultFolder}` here; run the command in the project's folder or name it with --input"
            : $"there is no folder `{typed}`; name the folder with the content with --input");
    }
}
