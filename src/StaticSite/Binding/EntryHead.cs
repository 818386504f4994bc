using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>What the binders of entries in Markdown files have in common.</summary>
internal static class EntryHead
{
    /// <summary>The id that a file's name gives; null after a diagnostic.</summary>
    public static Located<EntryId>? ReadId(FileScope scope)
    {
        var stem = scope.File.Path.Stem;
        var span = scope.File.GetSpan(0, 1);
        if (EntryId.TryParse(stem, out var id))
        {
            return new(id, span);
        }

        // The id that was meant is no unknown one where others refer to it.
        var meant = EntryId.FromText(stem);
        scope.Add(BindDiagnostics.InvalidId(SourceSpan.OfFile(scope.File.Path), stem, meant?.Value));
        scope.Lose(meant is { } lost ? [lost] : []);
        return null;
    }

    public static ImmutableArray<Relation> ReadRelations(RecordReader record) =>
        [.. record.Records("relations").Select(ReadRelation).OfType<Relation>()];

    private static Relation? ReadRelation(RecordReader record)
    {
        var type = record.Word("type");
        // With any type the target is looked up, so that its mistakes are found in the same run.
        type ??= record.Missing("type", "related-to");
        var target = record.Id("target");
        if (target is null)
        {
            record.Missing("target", 0);
        }

        var sources = CitationList.Read(record);
        record.Finish();
        return target is null ? null : new Relation(type, target.Value, sources);
    }
}
