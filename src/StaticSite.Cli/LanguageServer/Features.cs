using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StaticSite.Diagnostics;
using StaticSite.Editing;
using StaticSite.Publishing;
using StaticSite.Sources;

namespace StaticSite.Cli.LanguageServer;

/// <summary>Answers what the editor asks about a place in a file. What needs only names answers at once, from the last check; what changes or lists files waits for a check of them as they are.</summary>
/// <param name="capabilities">What the editor says of itself.</param>
internal sealed class Features(Workspace workspace, FolderAddress addresses, JsonElement capabilities)
{
    private const string QuickFix = "quickfix";
    private const string NoId = "no id stands here";

    private readonly EditWriter edits = new(capabilities, addresses);
    private readonly bool hasMarkdown = capabilities.Lists("markdown", "textDocument", "hover", "contentFormat");

    private delegate T Ask<out T>(SiteIndex index, SourceFile file, int line, int column);

    /// <summary>Address of a file, as the editor writes it where it is open.</summary>
    public string UriOf(SourcePath path) => workspace.Find(path)?.Uri ?? addresses.Get(path);

    public async Task<object?> Complete(JsonElement parameters, CancellationToken cancellation)
    {
        var spot = SpotOf(parameters);
        var list = AskIn(await GetLast(cancellation), spot, Completer.Complete) ?? CompletionList.Empty;
        return new
        {
            IsIncomplete = list.IsCut,
            Items = list.Items.Select((item, rank) => new
            {
                item.Label,
                Kind = item.Kind switch { CompletionItem.Type.Key => 10, CompletionItem.Type.Word => 12, _ => 18 },
                Detail = item.Detail.Length == 0 ? null : item.Detail,
                Documentation = item.About.Length == 0 ? null : item.About,
                SortText = rank.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
                FilterText = item.Filter,
                TextEdit = new Lsp.TextEdit(Lsp.RangeOf(item.Span), item.Text),
            }),
        };
    }

    public async Task<object?> Hover(JsonElement parameters, CancellationToken cancellation)
    {
        var spot = SpotOf(parameters);
        return AskIn(await GetLast(cancellation), spot, HoverText.Find) is not { } hover ? null : new
        {
            Contents = new { Kind = hasMarkdown ? "markdown" : "plaintext", Value = hasMarkdown ? ToMarkdown(hover) : ToPlain(hover) },
            Range = Lsp.RangeOf(hover.Span),
        };
    }

    public async Task<object?> Define(JsonElement parameters, CancellationToken cancellation)
    {
        var spot = SpotOf(parameters);
        return AskIn<SourceSpan?>(await GetLast(cancellation), spot, Navigator.FindDefinition) is { } span ? LocationOf(span) : null;
    }

    public async Task<object?> FindReferences(JsonElement parameters, CancellationToken cancellation)
    {
        var spot = SpotOf(parameters);
        var withDefinition = parameters.Has("context", "includeDeclaration");
        var uses = AskIn(await workspace.Check(cancellation), spot, (index, file, line, column) => Navigator.FindUses(index, file, line, column, withDefinition));
        return uses.IsDefault ? [] : uses.Select(LocationOf);
    }

    public async Task<object?> PrepareRename(JsonElement parameters, CancellationToken cancellation)
    {
        var spot = SpotOf(parameters);
        return AskIn<Located<Content.EntryId>?>(await workspace.Check(cancellation), spot, Renamer.FindId) is { } id
            ? new { Range = Lsp.RangeOf(id.Span), Placeholder = id.Value.Value }
            : throw new RpcException(RpcException.RequestFailed, NoId);
    }

    public async Task<object?> Rename(JsonElement parameters, CancellationToken cancellation)
    {
        var (spot, name) = (SpotOf(parameters), parameters.GetText("newName"));
        var state = await workspace.Check(cancellation);
        try
        {
            var plan = AskIn(state, spot, (index, file, line, column) => Renamer.Rename(index, file, line, column, name))
                ?? throw new RpcException(RpcException.RequestFailed, NoId);
            return plan.Move is not null && !edits.CanMove
                ? throw new RpcException(RpcException.RequestFailed, $"this editor cannot rename the file {plan.Move.From} itself")
                : edits.Write(plan.Edits, plan.Move, path => state.Documents.GetValueOrDefault(path));
        }
        catch (RenameException exception)
        {
            throw new RpcException(RpcException.RequestFailed, exception.Message);
        }
    }

    /// <summary>What else has to change where the author renames files in the editor's list of files.</summary>
    public async Task<object?> RenameFiles(JsonElement parameters, CancellationToken cancellation)
    {
        var state = await workspace.Check(cancellation);
        try
        {
            var plans = parameters.GetItems("files")
                .Select(file => (From: addresses.Find(file.GetText("oldUri")), To: addresses.Find(file.GetText("newUri"))))
                .Select(move => move is { From: { } from, To: { } to } ? Renamer.Rename(state.Index, from, to) : null)
                .OfType<RenamePlan>()
                .ToList();
            return plans is [{ Edits.IsEmpty: false } only] ? edits.Write(only.Edits, null, path => state.Documents.GetValueOrDefault(path)) : null;
        }
        catch (RenameException exception)
        {
            throw new RpcException(RpcException.RequestFailed, exception.Message);
        }
    }

    public async Task<object?> ListActions(JsonElement parameters, CancellationToken cancellation)
    {
        var (start, end) = (parameters.Get("range").GetPosition("start"), parameters.Get("range").GetPosition("end"));
        var wantsFixes = parameters.Find("context", "only") is not { } only
            || only.EnumerateArray().Any(kind => kind.GetString() is "" or QuickFix);
        if (!wantsFixes || addresses.Find(parameters.Get("textDocument").GetText("uri")) is not { } path)
        {
            return Array.Empty<object>();
        }

        var state = await workspace.Check(cancellation);
        return state.Diagnostics
            .Where(fault => fault.Repair is not null && fault.Span.Path == path && Touches(Lsp.RangeOf(fault.Span), start, end))
            .Select(fault => ToAction(fault, state));
    }

    private object ToAction(Diagnostic fault, CheckedState state) => new
    {
        Title = TitleOf(fault.Repair!),
        Kind = QuickFix,
        Diagnostics = new[] { new DiagnosticWriter(hasRelated: false, UriOf).Write(fault, state.Index.GetExplanation(fault.Code)) },
        IsPreferred = fault.Repair!.IsSure,
        Edit = edits.Write(fault.Repair.Edits, null, path => state.Documents.GetValueOrDefault(path)),
    };

    private static string TitleOf(Repair repair) => string.Join(", ", repair.Edits.Select(edit => edit.Text.Trim().Length == 0 ? "Delete this" : $"Write `{edit.Text.Trim()}`"));

    private static bool Touches(Lsp.Range range, (int Line, int Character) start, (int Line, int Character) end) =>
        (range.Start.Line, range.Start.Character).CompareTo(end) <= 0 && (range.End.Line, range.End.Character).CompareTo(start) >= 0;

    // Names are good enough as they were a moment ago; only the first check is waited for.
    private async Task<CheckedState> GetLast(CancellationToken cancellation) => workspace.Last is { Revision: >= 0 } last ? last : await workspace.Check(cancellation);

    private (SourcePath? Path, int Line, int Column) SpotOf(JsonElement parameters)
    {
        var (line, character) = parameters.GetPosition("position");
        return (addresses.Find(parameters.Get("textDocument").GetText("uri")), line + 1, character + 1);
    }

    private T? AskIn<T>(CheckedState state, (SourcePath? Path, int Line, int Column) spot, Ask<T?> ask)
    {
        var file = spot.Path is { } path ? workspace.Find(path)?.ToFile() ?? state.Sources.Find(path) : null;
        return file is null ? default : ask(state.Index, file, spot.Line, spot.Column);
    }

    private Lsp.Location LocationOf(SourceSpan span) => new(UriOf(span.Path), Lsp.RangeOf(span));

    private static string ToPlain(HoverText hover) => string.Join('\n', [hover.Title, .. hover.Lines, .. hover.Page is { } page ? [page] : ImmutableArray<string>.Empty]);

    private static string ToMarkdown(HoverText hover)
    {
        var link = hover.Page is { } page ? $"\n\n<{page}>" : "";
        return $"**{Escape(hover.Title)}**\n\n{string.Join("\n\n", hover.Lines.Select(Escape))}{link}";
    }

    // Words of an author are shown as they are, whatever marks stand in them.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(char.IsAscii(character) && char.IsPunctuation(character) || character is '<' or '>' or '`' or '|' or '~' ? "\\" : "").Append(character is '\n' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
