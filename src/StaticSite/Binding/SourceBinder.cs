using StaticSite.Binding.Shapes;
using StaticSite.Content;

namespace StaticSite.Binding;

/// <summary>A file of <c>sources/</c> → <see cref="Source"/>s.</summary>
internal static class SourceBinder
{
    public static IEnumerable<Source> Bind(FileScope scope)
    {
        foreach (var (record, id) in RecordFile.Read(scope, RecordShapes.Source))
        {
            var title = record.RequiredText("title");
            var publisher = record.RequiredText("publisher");
            var source = new Source
            {
                Id = id.Value,
                Span = id.Span,
                LastChange = scope.File.LastChange,
                Name = title,
                Short = $"{title} ({publisher})",
                Publisher = publisher,
                CopyAt = record.Text("copy-at"),
                Author = record.Text("author"),
                Date = record.Date("date"),
                Url = record.Url("url"),
                ArchiveUrl = record.Url("archive"),
                Accessed = record.Date("accessed"),
                SourceKind = record.Word("kind") ?? record.Missing("kind", "primary"),
                Language = record.Text("language"),
                Note = record.Text("note"),
                Formerly = record.Ids("formerly"),
            };
            if (source.Url is not null && source.Accessed is null)
            {
                record.Missing("accessed", 0);
            }

            record.Finish();
            yield return source;
        }
    }
}
