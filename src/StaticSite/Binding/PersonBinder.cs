using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Content;

namespace StaticSite.Binding;

/// <summary>A file of <c>people/</c> → <see cref="Person"/>.</summary>
internal static class PersonBinder
{
    public static Person? Bind(FileScope scope)
    {
        if (EntryHead.ReadId(scope) is not { } id)
        {
            return null;
        }

        var (keys, bodyStart) = FrontMatter.Read(scope);
        var body = ProseReader.ReadBody(scope, bodyStart, mustCite: true);
        if (keys is null)
        {
            return new Person { Id = id.Value, Span = id.Span, Name = id.Value.Value, Short = "", Body = body };
        }

        var record = new RecordReader(keys, scope, RecordShapes.Person);
        var person = new Person
        {
            Id = id.Value,
            Span = id.Span,
            LastChange = scope.File.LastChange,
            Name = record.RequiredText("name"),
            Short = record.RequiredText("short"),
            BareNumbers = record.Numbers("short"),
            NativeName = record.Text("native"),
            Aliases = record.Texts("aliases"),
            AliasSpans = record.TextSpans("aliases"),
            IsAutoLinked = record.Flag("autolink") ?? true,
            Offices = [.. record.Records("offices").Select(ReadOffice)],
            Relations = EntryHead.ReadRelations(record),
            Formerly = record.Ids("formerly"),
            Verified = record.Date("verified"),
            Review = record.Duration("review"),
            Body = body,
        };
        record.Finish();
        return person;
    }

    private static Person.Office ReadOffice(RecordReader record)
    {
        var office = new Person.Office(record.RequiredText("title"), record.Date("period"), CitationList.Read(record));
        record.Finish();
        return office;
    }
}
