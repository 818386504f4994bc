using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Content;

namespace StaticSite.Binding;

/// <summary>A file of <c>terms/</c> → <see cref="Term"/>.</summary>
internal static class TermBinder
{
    public static Term? Bind(FileScope scope)
    {
        if (EntryHead.ReadId(scope) is not { } id)
        {
            return null;
        }

        var (keys, bodyStart) = FrontMatter.Read(scope);
        var body = ProseReader.ReadBody(scope, bodyStart, mustCite: true);
        if (keys is null)
        {
            return new Term { Id = id.Value, Span = id.Span, Name = id.Value.Value, Short = "", Body = body };
        }

        var record = new RecordReader(keys, scope, RecordShapes.Term);
        var term = new Term
        {
            Id = id.Value,
            Span = id.Span,
            LastChange = scope.File.LastChange,
            Name = record.RequiredText("term"),
            Short = record.RequiredText("short"),
            BareNumbers = record.Numbers("short"),
            Abbreviation = record.Text("abbreviation"),
            Aliases = record.Texts("aliases"),
            AliasSpans = record.TextSpans("aliases"),
            IsAutoLinked = record.Flag("autolink") ?? true,
            TermKind = record.Word("kind"),
            SeeAlso = record.Ids("see-also"),
            Tracks = record.Ids("tracks"),
            Sources = CitationList.Read(record),
            Senses = [.. record.Records("senses").Select(ReadSense)],
            Relations = EntryHead.ReadRelations(record),
            Formerly = record.Ids("formerly"),
            Verified = record.Date("verified"),
            Review = record.Duration("review"),
            Body = body,
        };
        record.Finish();
        return term;
    }

    private static Term.Sense ReadSense(RecordReader record)
    {
        var by = record.RequiredText("by");
        var text = ProseReader.ReadInline(record.Scope, "text", record.Prose("text"));
        if (text.IsEmpty)
        {
            record.Missing("text", 0);
        }

        var sources = CitationList.Read(record);
        record.Finish();
        return new Term.Sense(by, text, sources);
    }
}
