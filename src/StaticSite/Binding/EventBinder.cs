using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Content.Text;

namespace StaticSite.Binding;

/// <summary>A file of <c>timeline/</c> → <see cref="TimelineEvent"/>s.</summary>
internal static class EventBinder
{
    public static IEnumerable<TimelineEvent> Bind(FileScope scope)
    {
        foreach (var (record, id) in RecordFile.Read(scope, RecordShapes.Event))
        {
            var date = record.Date("date") ?? record.Missing("date", EdtfParser.Parse("0001").Date!);
            var summary = record.Prose("summary");
            var state = record.Word("state") ?? record.Missing("state", "single-source");
            if (summary is null)
            {
                record.Missing("summary", 0);
            }

            var prose = ProseReader.ReadInline(scope, "summary", summary);
            var item = new TimelineEvent
            {
                Id = id.Value,
                Span = id.Span,
                LastChange = scope.File.LastChange,
                Date = date,
                Name = record.RequiredText("title"),
                Short = Words(prose),
                Summary = prose,
                EventKind = record.Word("kind"),
                Place = record.Text("place"),
                Tracks = record.Ids("tracks"),
                Articles = record.Ids("articles"),
                People = record.Ids("people"),
                OutOfOffice = record.Ids("out-of-office"),
                Relations = EntryHead.ReadRelations(record),
                Sources = CitationList.Read(record),
                State = new(state, record.SpanOf("state")),
                Formerly = record.Ids("formerly"),
                Verified = record.Date("verified"),
                Review = record.Duration("review"),
            };
            record.Finish();
            yield return item;
        }
    }

    private static string Words(Prose prose)
    {
        var text = string.Concat(prose.Parts.Select(part => part switch
        {
            ProsePart.Text words => words.Value,
            ProsePart.WikiLink link => link.Label ?? link.Target.Value.Value,
            _ => "",
        }));
        return ShortText.Cut(text, ShortText.MaxLength);
    }
}
