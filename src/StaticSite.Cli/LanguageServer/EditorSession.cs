using System.Collections.Immutable;
using System.Text.Json;
using StaticSite.Cli.Files;
using StaticSite.Cli.Serving;
using StaticSite.Diagnostics;
using StaticSite.Editing;
using StaticSite.Publishing;
using StaticSite.Sources;

namespace StaticSite.Cli.LanguageServer;

/// <summary>What goes on between an editor and one input folder: follows the editor's texts, checks them, and publishes what is found.</summary>
internal sealed class EditorSession
{
    private readonly string folder;
    private readonly JsonElement capabilities;
    private readonly MessageWriter writer;
    private readonly FolderAddress addresses;
    private readonly Workspace workspace;
    private readonly DiagnosticWriter diagnostics;
    private readonly Dictionary<SourcePath, ImmutableArray<Diagnostic>> shown = [];
    private string lastFailure = "";

    /// <param name="folder">Absolute path of the input folder.</param>
    /// <param name="published">What was published last; null where nothing is known.</param>
    /// <param name="capabilities">What the editor says of itself.</param>
    public EditorSession(string folder, PublishedManifest? published, JsonElement capabilities, MessageWriter writer)
    {
        this.folder = folder;
        this.capabilities = capabilities;
        this.writer = writer;
        addresses = new(folder);
        workspace = new(folder, published);
        Features = new(workspace, addresses, capabilities);
        diagnostics = new(capabilities.Has("textDocument", "publishDiagnostics", "relatedInformation"), Features.UriOf);
    }

    public Features Features { get; }

    /// <summary>Checks the content and publishes what is wrong, until cancelled.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        try
        {
            var watching = WatchFiles(cancellation);
            await workspace.Run(Publish, Tell, cancellation);
            await watching;
        }
        catch (OperationCanceledException)
        {
            // The editor has ended.
        }
    }

    /// <exception cref="ParameterException">The parameters are not what the protocol says.</exception>
    public void Open(JsonElement parameters)
    {
        var item = parameters.Get("textDocument");
        var uri = item.GetText("uri");
        if (addresses.Find(uri) is { } path)
        {
            workspace.Put(new(path, uri, item.GetNumber("version"), item.GetText("text")));
        }
    }

    /// <exception cref="ParameterException">The parameters are not what the protocol says.</exception>
    public void Change(JsonElement parameters)
    {
        var item = parameters.Get("textDocument");
        if (addresses.Find(item.GetText("uri")) is not { } path || workspace.Find(path) is not { } document)
        {
            return;
        }

        var text = parameters.GetItems("contentChanges").Aggregate(document.Text, (text, change) => change.Find("range") is { } range
            ? TextBuffer.Replace(text, range.GetPosition("start"), range.GetPosition("end"), change.GetText("text"))
            : change.GetText("text"));
        workspace.Put(document with { Version = item.GetNumber("version"), Text = text });
    }

    /// <exception cref="ParameterException">The parameters are not what the protocol says.</exception>
    public void Close(JsonElement parameters)
    {
        if (addresses.Find(parameters.Get("textDocument").GetText("uri")) is { } path)
        {
            workspace.Close(path);
        }
    }

    /// <summary>Files have changed outside the editor, or have been saved.</summary>
    public void Reload() => workspace.Reload();

    /// <summary>Asks the editor to tell about changed files; watches them itself where the editor cannot.</summary>
    private async Task WatchFiles(CancellationToken cancellation)
    {
        if (capabilities.Has("workspace", "didChangeWatchedFiles", "dynamicRegistration"))
        {
            object pattern = capabilities.Has("workspace", "didChangeWatchedFiles", "relativePatternSupport")
                ? new { BaseUri = FolderAddress.ToUri(folder), Pattern = "**/*" }
                : "**/*";
            var options = new { Watchers = new[] { new { GlobPattern = pattern } } };
            writer.Request("client/registerCapability", new
            {
                Registrations = new[] { new { Id = "input", Method = "workspace/didChangeWatchedFiles", RegisterOptions = options } },
            });
            return;
        }

        using var watcher = new FolderWatcher(RealPath.Resolve(folder) ?? folder);
        try
        {
            while (true)
            {
                watcher.Restart();
                await watcher.WaitForChange(cancellation);
                Reload();
            }
        }
        catch (IOException exception)
        {
            Tell(exception.Message);
        }
    }

    private void Publish(CheckedState before, CheckedState now)
    {
        lastFailure = "";
        var found = now.Diagnostics.ToLookup(fault => fault.Span.Path);
        foreach (var path in found.Select(file => file.Key).Concat(shown.Keys).Concat(now.Documents.Keys).Distinct().Order().ToList())
        {
            var version = now.Documents.GetValueOrDefault(path)?.Version;
            ImmutableArray<Diagnostic> faults = [.. found[path]];
            var isSame = version == before.Documents.GetValueOrDefault(path)?.Version && shown.GetValueOrDefault(path, []).SequenceEqual(faults);

            // A text that has changed meanwhile is checked again at once; its faults would be shown in the wrong places.
            if (!isSame && workspace.Find(path)?.Version == version)
            {
                shown[path] = faults;
                writer.Notify("textDocument/publishDiagnostics", new
                {
                    Uri = Features.UriOf(path),
                    Version = version,
                    Diagnostics = faults.Select(fault => diagnostics.Write(fault, now.Index.GetExplanation(fault.Code))),
                });
            }
        }
    }

    private void Tell(string failure)
    {
        if (failure != lastFailure)
        {
            lastFailure = failure;
            writer.Notify("window/showMessage", new { Type = 1, Message = failure });
        }
    }
}
