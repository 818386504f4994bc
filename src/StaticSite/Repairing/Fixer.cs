using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Repairing;

/// <summary>
/// Carries out every sure repair and checks what comes of it. A repair that leaves a mistake at its place is taken back; one that
/// brings another to light elsewhere (a value whose key was misspelt) is kept, and what came to light is mended in the next round.
/// </summary>
/// <param name="check">Everything that is wrong with some files.</param>
public sealed class Fixer(Func<ImmutableArray<RawFile>, ImmutableArray<Diagnostic>> check)
{
    // Each round mends something or gives a repair up; content that needs more rounds is no content.
    private const int MaxRounds = 50;

    private readonly HashSet<(SourcePath Path, string Code, string Message)> refused = [];

    public FixResult Fix(IEnumerable<RawFile> input)
    {
        var before = input.ToImmutableArray();
        var files = before;
        var found = check(files);
        var mended = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var round = 0; round < MaxRounds && Choose(found, files) is { IsEmpty: false } chosen; round++)
        {
            var changed = Apply(files, chosen);
            var after = check(changed);
            var failed = chosen.Where(fault => IsFaultyAfter(fault, chosen, after)).ToList();
            failed.ForEach(fault => refused.Add(KeyOf(fault)));
            if (failed.Count == 0)
            {
                (files, found) = (changed, after);
                mended.AddRange(chosen);
            }
        }

        var changes = before.Zip(files).Where(pair => !ReferenceEquals(pair.First, pair.Second)).Select(pair => new FileChange(pair.First.Path, pair.First.Bytes, pair.Second.Bytes));
        return new([.. changes.OrderBy(change => change.Path)], mended.ToImmutable(), found);
    }

    // The sure repairs that do not stand in one another's way, each once.
    private ImmutableArray<Diagnostic> Choose(ImmutableArray<Diagnostic> found, ImmutableArray<RawFile> files)
    {
        var taken = new List<SourceSpan>();
        var chosen = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var fault in found.Where(fault => fault.Repair is { IsSure: true } && !refused.Contains(KeyOf(fault))))
        {
            var edits = fault.Repair!.Edits;
            if (!edits.Any(edit => taken.Exists(span => Overlap(span, edit.Span))) && edits.All(edit => CanChange(edit, files)))
            {
                taken.AddRange(edits.Select(edit => edit.Span));
                chosen.Add(fault);
            }
        }

        return chosen.ToImmutable();
    }

    private static bool CanChange(TextEdit edit, ImmutableArray<RawFile> files) =>
        files.FirstOrDefault(file => file.Path == edit.Span.Path) is { } file && FileEdits.Apply(file.Bytes, [edit]) is not null;

    private static ImmutableArray<RawFile> Apply(ImmutableArray<RawFile> files, ImmutableArray<Diagnostic> chosen)
    {
        var edits = chosen.SelectMany(fault => fault.Repair!.Edits).ToLookup(edit => edit.Span.Path);
        return [.. files.Select(file => edits.Contains(file.Path) ? file with { Bytes = FileEdits.Apply(file.Bytes, edits[file.Path])! } : file)];
    }

    private static bool IsFaultyAfter(Diagnostic fault, ImmutableArray<Diagnostic> chosen, ImmutableArray<Diagnostic> after)
    {
        var places = fault.Repair!.Edits.Select(edit => PlaceAfter(edit, chosen)).ToList();
        return after.Any(other => places.Exists(place => Overlap(place, other.Span)));
    }

    // Where the new words stand once every edit before them is carried out.
    private static SourceSpan PlaceAfter(TextEdit edit, ImmutableArray<Diagnostic> chosen)
    {
        var before = chosen.SelectMany(fault => fault.Repair!.Edits).Where(other => other.Span.Path == edit.Span.Path && other.Span.CompareTo(edit.Span) < 0).ToList();
        var shift = before.Where(other => other.Span.Line == edit.Span.Line).Sum(other => other.Text.Length - other.Span.Length);
        var lines = before.Sum(other => other.Text.Count(sign => sign == '\n'));
        return edit.Span with { Line = edit.Span.Line + lines, Column = edit.Span.Column + shift, Length = edit.Text.Length };
    }

    private static bool Overlap(SourceSpan one, SourceSpan other) =>
        one.Path == other.Path && one.Line == other.Line && one.Column < other.Column + Math.Max(1, other.Length) && other.Column < one.Column + Math.Max(1, one.Length);

    private static (SourcePath Path, string Code, string Message) KeyOf(Diagnostic fault) => (fault.Span.Path, fault.Code, fault.Message);
}
