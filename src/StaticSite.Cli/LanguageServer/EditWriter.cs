using System.Text.Json;
using StaticSite.Diagnostics;
using StaticSite.Editing;
using StaticSite.Sources;

namespace StaticSite.Cli.LanguageServer;

/// <summary>Turns edits into the protocol's <c>WorkspaceEdit</c>, in the form that the editor understands.</summary>
/// <param name="capabilities">What the editor says of itself.</param>
internal sealed class EditWriter(JsonElement capabilities, FolderAddress addresses)
{
    private readonly bool hasDocumentChanges = capabilities.Has("workspace", "workspaceEdit", "documentChanges");

    /// <summary>True where the editor can be asked to rename files.</summary>
    public bool CanMove => hasDocumentChanges && capabilities.Lists("rename", "workspace", "workspaceEdit", "resourceOperations");

    /// <param name="open">Finds files that are open.</param>
    public object Write(IEnumerable<TextEdit> edits, RenamePlan.FileMove? move, Func<SourcePath, Document?> open)
    {
        var files = edits.GroupBy(edit => edit.Span.Path).OrderBy(file => file.Key).ToList();
        if (!hasDocumentChanges)
        {
            return new { Changes = files.ToDictionary(file => UriOf(file.Key, open), file => file.Select(Write)) };
        }

        var changes = files.Select(object (file) => new
        {
            TextDocument = new Dictionary<string, object?> { ["uri"] = UriOf(file.Key, open), ["version"] = open(file.Key)?.Version },
            Edits = file.Select(Write),
        });
        object[] moves = move is null ? [] : [new { Kind = "rename", OldUri = UriOf(move.From, open), NewUri = addresses.Get(move.To) }];
        return new { DocumentChanges = changes.Concat(moves) };
    }

    private string UriOf(SourcePath path, Func<SourcePath, Document?> open) => open(path)?.Uri ?? addresses.Get(path);

    private static Lsp.TextEdit Write(TextEdit edit) => new(Lsp.RangeOf(edit.Span), edit.Text);
}
