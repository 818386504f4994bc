using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>What the binders of entries in Markdown files have in common.</summary>
internal static class EntryHead
{
    /// <summary>Longest <c>short</c>, in UTF-16 units.</summary>
    public const int MaxShort = ShortText.MaxLength;

    /// <summary>Longest title, term or name, in UTF-16 units.</summary>
    public const int MaxName = 140;

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
        [.. record.Records("relations", "a relation").Select(ReadRelation).OfType<Relation>()];

    private static Relation? ReadRelation(RecordReader record)
    {
        var type = record.Word("type", Vocabulary.Relations.Select(relation => relation.Name));
        type ??= record.Missing<string?>("type", null);
        var target = record.Id("target");
        if (target is null)
        {
            record.Missing("target", 0);
        }

        var sources = CitationList.Read(record);
        record.Finish();
        return type is null || target is null ? null : new Relation(type, target.Value, sources);
    }

    /// <summary>The labels of a vocabulary.</summary>
    public static IEnumerable<string> Names(ImmutableArray<Vocabulary.Word> words) => words.Select(word => word.Name);
}
