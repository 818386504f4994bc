using System.CommandLine;
using StaticSite.Cli.Reporting;
using StaticSite.Cli.Serving;
using StaticSite.Tests.Support;
using InputFolder = StaticSite.Cli.Files.InputFolder;

namespace StaticSite.Tests.Cli;

/// <summary>A preview of a small site in a folder of its own.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();
    private readonly PreviewServer server;
    private readonly Task loop;

    private RunningPreview(TempFolder folder, PreviewServer server, PreviewState state)
    {
        Folder = folder;
        this.server = server;
        Client = new HttpClient { BaseAddress = server.Address };
        var screen = Screen.Of(new InvocationConfiguration { Output = TextWriter.Synchronized(output), Error = TextWriter.Synchronized(error) });
        loop = new PreviewLoop(new InputFolder(folder.Get("input")), server.Address, state, screen)
        {
            Styles = new StyleFolder(folder.MakeFolder("styles")),
            Editor = EditorLink.TryParse("editor:{path}:{line}:{column}", out var editor) ? editor : null,
        }.Run(() => { }, stop.Token);
    }

    public TempFolder Folder { get; }

    public HttpClient Client { get; }

    /// <summary>What was written to standard output so far.</summary>
    public string Output => output.ToString();

    /// <summary>What was written to standard error so far.</summary>
    public string Error => error.ToString();

    /// <summary>Starts with the files of <c>Cases/_base</c>.</summary>
    /// <param name="files">Further files below <c>input/</c>.</param>
    public static async Task<RunningPreview> Start(params (string Path, string Text)[] files)
    {
        var folder = new TempFolder();
        foreach (var file in new TestInput().Files)
        {
            folder.Write("input/" + file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes));
        }

        foreach (var (path, text) in files)
        {
            folder.Write("input/" + path, text);
        }

        var state = new PreviewState();
        return new RunningPreview(folder, await PreviewServer.Start(0, state, CancellationToken.None), state);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        Assert.That(() => loop, Throws.InstanceOf<OperationCanceledException>());
        await server.DisposeAsync();
        Client.Dispose();
        stop.Dispose();
        Folder.Dispose();
    }
}
