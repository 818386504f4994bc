using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StaticSite.Cli.Reporting;
using StaticSite.Cli.Serving;

namespace StaticSite.Cli.Commands;

/// <summary>Shows the site in a browser while it is being written.</summary>
internal sealed class ServeCommand : SiteCommand
{
    private const int DefaultPort = 5080;
    private const int MaxPort = 65535;

    private readonly InputOption input = new();

    private readonly Option<int> port = new("--port")
    {
        Description = "Port on this machine; 0 for any that is free.",
        HelpName = "PORT",
        DefaultValueFactory = _ => DefaultPort,
        CustomParser = ParsePort,
    };

    private readonly Option<string?> theme = new("--theme")
    {
        Description = "Folder of the theme, to show its style sheets as they are being written.",
        HelpName = "DIR",
    };

    private readonly Option<EditorLink?> editor = new("--editor")
    {
        Description = "Address that opens {path} at {line} and {column}, for links from mistakes; `none` for no links.",
        HelpName = "URL",
        DefaultValueFactory = result => ParseEditor(EditorLink.Default, result),
        CustomParser = result => ParseEditor(result.Tokens[0].Value, result),
    };

    public ServeCommand()
        : base("serve", "Show the site in a browser and reload it on every change.", "serve --port 8000")
    {
        Add(input);
        Add(port);
        Add(theme);
        Add(editor);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var screen = Screen.Of(parsed.InvocationConfiguration);
        var folder = input.Get(parsed);
        var styles = FindStyles(parsed.GetValue(theme));
        var state = new PreviewState();
        await using var server = await PreviewServer.Start(parsed.GetValue(port), state, cancellation);
        try
        {
            var loop = new PreviewLoop(folder, server.Address, state, screen) { Styles = styles, Editor = parsed.GetValue(editor) };
            await loop.Run(() => screen.Output.WriteLine($"{server.Address}\npress Ctrl+C to stop"), cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how this command is meant to end.
        }

        return ExitCode.Done;
    }

    private static StyleFolder? FindStyles(string? typed)
    {
        if (typed is null)
        {
            return null;
        }

        var folder = Path.GetFullPath(Path.Join(typed, "styles"));
        return Directory.Exists(folder) ? new StyleFolder(folder) : throw new UsageException($"there is no folder `styles` in `{typed}`; name the folder of the theme with --theme");
    }

    private static EditorLink? ParseEditor(string typed, ArgumentResult result)
    {
        if (!EditorLink.TryParse(typed, out var link))
        {
            result.AddError($"`{typed}` is not an address of an editor like {EditorLink.Default}; --editor takes one with {{path}}, or {EditorLink.None}");
        }

        return link;
    }

    private static int ParsePort(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MaxPort)
        {
            return number;
        }

        result.AddError($"`{typed}` is not a port; --port takes a number from 0 to {MaxPort}");
        return 0;
    }
}
