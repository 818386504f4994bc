using System.Collections.Immutable;
using StaticSite.Binding.Markdown;
using StaticSite.Content;

namespace StaticSite.Binding;

/// <summary>Reads the key <c>sources</c> of a record: <c>source-id</c> or <c>source-id, locator</c> a line.</summary>
internal static class CitationList
{
    /// <summary>The citations; reports a record that names none.</summary>
    public static ImmutableArray<Citation> Read(RecordReader record)
    {
        var scalars = record.Scalars("sources");
        if (scalars.IsEmpty)
        {
            var span = record.SpanOf("sources");
            if (!record.IsFaulty("sources"))
            {
                record.Missing("sources", BindDiagnostics.NoSources(span, record.Owner));
            }

            return [];
        }

        return [.. scalars.Select(scalar => BracketContent.ReadOne(scalar.Text.Trim().TrimStart('@'), scalar.Span, record.Scope)).OfType<Citation>()];
    }
}
