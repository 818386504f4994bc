using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Content;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>A file of <c>pages/</c> → <see cref="TextEntry"/>. Pages speak of the site, so their numbers need no source.</summary>
internal static class PageBinder
{
    public static TextEntry? Bind(FileScope scope)
    {
        var folder = ReadFolder(scope);
        if (EntryHead.ReadId(scope) is not { } id || folder is null)
        {
            return null;
        }

        var (keys, bodyStart) = FrontMatter.Read(scope);
        var body = ProseReader.ReadBody(scope, bodyStart, mustCite: false);
        if (keys is null)
        {
            return new TextEntry { Id = id.Value, Span = id.Span, Folder = folder, Name = id.Value.Value, Short = "", Body = body };
        }

        var record = new RecordReader(keys, scope, RecordShapes.Page);
        var page = new TextEntry
        {
            Id = id.Value,
            Span = id.Span,
            Folder = folder,
            LastChange = scope.File.LastChange,
            Name = record.RequiredText("title"),
            Short = record.RequiredText("short"),
            Formerly = record.Ids("formerly"),
            Body = body,
        };
        record.Finish();
        return page;
    }

    // The folder becomes a part of the address, so it is written like an id; null after a diagnostic.
    private static string? ReadFolder(FileScope scope)
    {
        var folder = scope.File.Path.Subfolder;
        foreach (var name in folder.Split('/').Where(name => folder.Length > 0 && !EntryId.TryParse(name, out _)))
        {
            scope.Add(BindDiagnostics.InvalidId(SourceSpan.OfFile(scope.File.Path), name, EntryId.FromText(name)?.Value));
            scope.Lose(EntryId.FromText(scope.File.Path.Stem) is { } lost ? [lost] : []);
            return null;
        }

        return folder;
    }
}
