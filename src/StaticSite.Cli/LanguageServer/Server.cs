using System.Reflection;
using System.Text.Json;
using StaticSite.Publishing;

namespace StaticSite.Cli.LanguageServer;

/// <summary>The life of a language server: greeting, work, farewell (Language Server Protocol 3.17, “Lifecycle Messages”). Writes no file, ever.</summary>
internal sealed class Server
{
    // The protocol's, not this program's: an editor that went without saying so.
    private const int ExitWithoutShutdown = 1;
    private const int Incremental = 2;

    private readonly MessageReader reader;
    private readonly MessageWriter writer;
    private readonly string? folder;
    private readonly PublishedManifest? published;
    private EditorSession? session;
    private Task running = Task.CompletedTask;
    private bool isGreeted;
    private bool isShutDown;

    /// <param name="folder">Absolute path of the input folder; null to look for it in the folder that the editor has open.</param>
    /// <param name="published">What was published last; null where nothing is known.</param>
    public Server(Stream input, Stream output, string? folder, PublishedManifest? published = null)
    {
        reader = new(input);
        writer = new(output);
        this.folder = folder;
        this.published = published;
    }

    /// <summary>Serves until the editor ends.</summary>
    /// <returns>What the protocol asks the process to end with: 0 after a shutdown, else 1.</returns>
    public async Task<int> Run(CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var connection = new Connection(reader, writer)
        {
            Answer = (method, parameters, request) => Answer(method, parameters, request),
            Note = (method, parameters) => Note(method, parameters, ending.Token),
        };
        try
        {
            await connection.Run(cancellation);
        }
        finally
        {
            await ending.CancelAsync();
            await running;
        }

        return isShutDown ? ExitCode.Done : ExitWithoutShutdown;
    }

    private Task<object?> Answer(string method, JsonElement parameters, CancellationToken request)
    {
        if (isShutDown || (method == "initialize" && isGreeted))
        {
            throw new RpcException(RpcException.InvalidRequest, isShutDown ? "the server has been shut down" : "the server has been initialized");
        }

        if (!isGreeted && method != "initialize")
        {
            throw new RpcException(RpcException.ServerNotInitialized, "the server has not been initialized");
        }

        return method switch
        {
            "initialize" => Task.FromResult<object?>(Greet(parameters)),
            "shutdown" => Task.FromResult(ShutDown()),
            _ => AnswerAbout(method, parameters, request),
        };
    }

    private Task<object?> AnswerAbout(string method, JsonElement parameters, CancellationToken request)
    {
        var features = session?.Features ?? throw new RpcException(RpcException.RequestFailed, "there is no input folder here");
        return method switch
        {
            "textDocument/completion" => features.Complete(parameters, request),
            "textDocument/hover" => features.Hover(parameters, request),
            "textDocument/definition" => features.Define(parameters, request),
            "textDocument/references" => features.FindReferences(parameters, request),
            "textDocument/prepareRename" => features.PrepareRename(parameters, request),
            "textDocument/rename" => features.Rename(parameters, request),
            "textDocument/codeAction" => features.ListActions(parameters, request),
            "workspace/willRenameFiles" => features.RenameFiles(parameters, request),
            _ => throw new RpcException(RpcException.MethodNotFound, $"there is no method {method}"),
        };
    }

    private bool Note(string method, JsonElement parameters, CancellationToken ending)
    {
        if (method == "exit")
        {
            return false;
        }

        if (session is null || isShutDown)
        {
            return true;
        }

        switch (method)
        {
            case "initialized":
                running = Task.Run(() => session.Run(ending), CancellationToken.None);
                break;
            case "textDocument/didOpen":
                session.Open(parameters);
                break;
            case "textDocument/didChange":
                session.Change(parameters);
                break;
            case "textDocument/didClose":
                session.Close(parameters);
                break;
            case "textDocument/didSave" or "workspace/didChangeWatchedFiles":
                session.Reload();
                break;
        }

        return true;
    }

    private object? ShutDown()
    {
        isShutDown = true;
        return null;
    }

    private object Greet(JsonElement parameters)
    {
        isGreeted = true;
        var capabilities = parameters.Find("capabilities") ?? default;
        if ((folder ?? InputFinder.Find(parameters)) is { } found)
        {
            session = new EditorSession(found, published, capabilities, writer);
        }
        else
        {
            writer.Notify("window/showMessage", new { Type = 1, Message = "there is no folder `input` with a `site.yml` here; name the folder with the content with --input" });
        }

        return new
        {
            Capabilities = Describe(),
            ServerInfo = new { Name = CommandLine.ProgramName, Version = typeof(Server).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion },
        };
    }

    private static object Describe() => new
    {
        PositionEncoding = "utf-16",
        TextDocumentSync = new { OpenClose = true, Change = Incremental, Save = true },
        CompletionProvider = new { TriggerCharacters = new[] { "[", "@", "#", ";", " " } },
        HoverProvider = true,
        DefinitionProvider = true,
        ReferencesProvider = true,
        RenameProvider = new { PrepareProvider = true },
        CodeActionProvider = new { CodeActionKinds = new[] { "quickfix" } },
        Workspace = new
        {
            FileOperations = new { WillRename = new { Filters = new[] { new { Scheme = "file", Pattern = new { Glob = "**/*.md" } } } } },
        },
    };
}
