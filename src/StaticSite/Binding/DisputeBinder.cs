using System.Collections.Immutable;
using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>A file of <c>disputes/</c> → <see cref="Dispute"/>s.</summary>
internal static class DisputeBinder
{
    public static IEnumerable<Dispute> Bind(FileScope scope)
    {
        foreach (var (record, id) in RecordFile.Read(scope, RecordShapes.Dispute))
        {
            var question = record.RequiredText("question");
            var read = record.Records("positions").Select(ReadPosition).ToList();
            ImmutableArray<Dispute.Position> positions = [.. read.Select(item => item.Value)];
            CheckPositions(record, read);
            var reason = ProseReader.ReadInline(scope, "reason", record.Prose("reason"));
            if (reason.IsEmpty)
            {
                record.Missing("reason", 0);
            }

            var dispute = new Dispute
            {
                Id = id.Value,
                Span = id.Span,
                LastChange = scope.File.LastChange,
                Name = question,
                Short = question,
                Positions = positions,
                Reason = reason,
                BareNumbers = reason.Parts.Any(part => part is ProsePart.Cite) ? [] : record.Numbers("reason"),
                Touches = record.Ids("touches"),
                State = record.Word("state") ?? record.Missing("state", "open"),
                Formerly = record.Ids("formerly"),
                Verified = record.Date("verified"),
                Review = record.Duration("review"),
            };
            record.Finish();
            yield return dispute;
        }
    }

    private static Located<Dispute.Position> ReadPosition(RecordReader record)
    {
        var claim = ProseReader.ReadInline(record.Scope, "claim", record.Prose("claim"));
        if (claim.IsEmpty)
        {
            record.Missing("claim", 0);
        }

        var position = new Dispute.Position(claim, CitationList.Read(record), record.Flag("followed") ?? false);
        record.Finish();
        return new(position, record.SpanOf("followed"));
    }

    private static void CheckPositions(RecordReader record, List<Located<Dispute.Position>> positions)
    {
        var span = record.SpanOf("positions");
        if (positions.Count < 2 && !record.IsFaulty("positions"))
        {
            record.Missing("positions", BindDiagnostics.InvalidPositions(span, "a dispute has at least two positions", "add the other position under `positions:`, with its sources"));
        }

        if (positions.Where(position => position.Value.IsFollowed).ElementAtOrDefault(1) is { Value: not null } second)
        {
            record.Scope.Add(BindDiagnostics.InvalidPositions(second.Span, "two positions are marked as followed", "keep `followed: true` on one of them"));
        }
    }
}
