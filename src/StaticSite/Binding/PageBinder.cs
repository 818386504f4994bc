using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Content;

namespace StaticSite.Binding;

/// <summary>A file of <c>pages/</c> → <see cref="TextEntry"/>. Pages speak of the site, so their numbers need no source.</summary>
internal static class PageBinder
{
    public static TextEntry? Bind(FileScope scope)
    {
        if (EntryHead.ReadId(scope) is not { } id)
        {
            return null;
        }

        var (keys, bodyStart) = FrontMatter.Read(scope);
        var body = ProseReader.ReadBody(scope, bodyStart, mustCite: false);
        if (keys is null)
        {
            return new TextEntry { Id = id.Value, Span = id.Span, Name = id.Value.Value, Short = "", Body = body };
        }

        var record = new RecordReader(keys, scope, RecordShapes.Page);
        var page = new TextEntry
        {
            Id = id.Value,
            Span = id.Span,
            LastChange = scope.File.LastChange,
            Name = record.RequiredText("title"),
            Short = record.RequiredText("short"),
            Formerly = record.Ids("formerly"),
            Body = body,
        };
        record.Finish();
        return page;
    }
}
