using System.Collections.Immutable;
using StaticSite.Binding.Markdown;
using StaticSite.Binding.Yaml;
using StaticSite.Content;

namespace StaticSite.Binding;

/// <summary>Reads the key <c>sources</c> of a record: <c>source-id</c> or <c>source-id, locator</c> a line.</summary>
internal static class CitationList
{
    /// <summary>The citations; reports a record that names none.</summary>
    public static ImmutableArray<Citation> Read(RecordReader record)
    {
        var scalars = record.Citations("sources");
        if (scalars.IsEmpty)
        {
            var span = record.SpanOf("sources");
            if (!record.IsFaulty("sources"))
            {
                record.Missing("sources", BindDiagnostics.NoSources(span, record.Owner));
            }

            return [];
        }

        return [.. scalars.Select(scalar => ReadOne(scalar, record.Scope)).OfType<Citation>()];
    }

    private static Citation? ReadOne(YamlValue.Scalar scalar, FileScope scope)
    {
        var text = scalar.Text.Trim();
        var citation = text.TrimStart('@');
        return BracketContent.ReadOne(citation, text.Length - citation.Length, TextOrigin.OfScalar(scope.File, scalar), scope);
    }
}
