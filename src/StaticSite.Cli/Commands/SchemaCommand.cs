using System.CommandLine;
using StaticSite.Schemas;

namespace StaticSite.Cli.Commands;

/// <summary>Writes the JSON Schemas that editors check data files and front matter with.</summary>
internal sealed class SchemaCommand : SiteCommand
{
    private readonly Option<string> output = new("--output")
    {
        Description = "Folder for the schemas; files of the same names are replaced.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".vscode/schemas",
    };

    public SchemaCommand()
        : base("schema", "Write JSON Schemas of the data files and of front matter, for editors.", "schema --output .vscode/schemas") => Add(output);

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(parsed.GetRequiredValue(output)).FullName;
        foreach (var file in SchemaFiles.All)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file.Name), file.Text, cancellation);
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync($"Wrote {SchemaFiles.All.Length} schemas into {parsed.GetRequiredValue(output).Replace('\\', '/').TrimEnd('/')}/");
        return ExitCode.Done;
    }
}
