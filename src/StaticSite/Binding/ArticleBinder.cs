using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Content;

namespace StaticSite.Binding;

/// <summary>A file of <c>articles/</c> → <see cref="Article"/>.</summary>
internal static class ArticleBinder
{
    public static Article? Bind(FileScope scope)
    {
        if (EntryHead.ReadId(scope) is not { } id)
        {
            return null;
        }

        var (keys, bodyStart) = FrontMatter.Read(scope);
        var body = ProseReader.ReadBody(scope, bodyStart, mustCite: true);
        if (keys is null)
        {
            return new Article { Id = id.Value, Span = id.Span, Name = id.Value.Value, Short = "", ArticleKind = "document", Body = body };
        }

        var record = new RecordReader(keys, scope, RecordShapes.Article);
        var article = new Article
        {
            Id = id.Value,
            Span = id.Span,
            LastChange = scope.File.LastChange,
            Name = record.RequiredText("title"),
            Short = record.RequiredText("short"),
            BareNumbers = record.Numbers("short"),
            ArticleKind = record.Word("kind") ?? record.Missing("kind", "document"),
            Abbreviation = record.Text("abbreviation"),
            Aliases = record.Texts("aliases"),
            AliasSpans = record.TextSpans("aliases"),
            IsAutoLinked = record.Flag("autolink") ?? true,
            Status = record.Word("status"),
            Parties = record.Texts("parties"),
            Period = record.Date("period"),
            Tracks = record.Ids("tracks"),
            Facts = [.. record.Records("facts").Select(ReadFact)],
            Relations = EntryHead.ReadRelations(record),
            Formerly = record.Ids("formerly"),
            Verified = record.Date("verified"),
            Review = record.Duration("review"),
            Body = body,
        };
        record.Finish();
        return article;
    }

    private static Fact ReadFact(RecordReader record)
    {
        var label = record.RequiredText("label");
        var value = ProseReader.ReadInline(record.Scope, "value", record.Prose("value"));
        if (value.IsEmpty)
        {
            record.Missing("value", 0);
        }

        var sources = CitationList.Read(record);
        record.Finish();
        return new Fact(label, value, sources);
    }
}
