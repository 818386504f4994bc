using System.CommandLine;
using StaticSite.Cli.LanguageServer;

namespace StaticSite.Cli.Commands;

/// <summary>Helps an editor: completes, explains, renames, and shows mistakes while they are made.</summary>
internal sealed class LspCommand : SiteCommand
{
    private readonly InputOption input = new() { Description = "Folder with the content. [default: input in the folder that the editor has open]" };
    private readonly PublishedOption published = new();
    private readonly Option<bool> stdio = new("--stdio") { Description = "Talk over standard input and output, as it always does; some editors ask for it." };

    public LspCommand()
        : base("lsp", "Serve an editor that speaks the Language Server Protocol: complete, explain, rename, check as one types.", "lsp --input input")
    {
        input.DefaultValueFactory = _ => "";
        Add(input);
        Add(published);
        Add(stdio);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = parsed.GetResult(input) is { Implicit: false } ? input.Get(parsed).FullPath : null;

        // What the editor reads is messages and nothing else.
        Console.SetOut(Console.Error);
        var server = new Server(Console.OpenStandardInput(), Console.OpenStandardOutput(), folder, published.Get(parsed));
        return await server.Run(cancellation);
    }
}
