using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.DefectLab;

/// <summary>What the program said of one mistake, held against what a contributor should be told.</summary>
internal sealed class Verdict
{
    private readonly Case item;
    private readonly Diagnostic? answer;
    private readonly ImmutableArray<Diagnostic> all;

    public Verdict(Case item, SourceSpan place, ImmutableArray<Diagnostic> all)
    {
        this.item = item;
        this.all = all;
        Place = place;
        var inFile = all.Where(diagnostic => diagnostic.Code == item.Code && diagnostic.Span.Path == place.Path).ToList();
        answer = inFile.Find(IsAtPlace) ?? inFile.FirstOrDefault();
    }

    public SourceSpan Place { get; }

    /// <summary>True where the right code is reported in the right file.</summary>
    public bool IsFound => answer is not null;

    /// <summary>True where line and column are right too.</summary>
    public bool IsExact => answer is not null && IsAtPlace(answer);

    /// <summary>True where nothing else is reported.</summary>
    public bool IsOne => all.Length == 1;

    /// <summary>True where what is offered first is what was meant; null where nobody can know.</summary>
    public bool? IsSuggested => item.Suggest is null ? null : answer is not null && FirstSuggestion(answer) == item.Suggest;

    /// <summary>The repair of what was found, if it is one that nobody needs to be asked about.</summary>
    public Repair? SureRepair => answer?.Repair is { IsSure: true } repair ? repair : null;

    public bool IsMet => IsExact && IsOne && IsSuggested != false;

    public override string ToString() =>
        $"{item} expects {Describe(Place)} {item.Code} ({item.Suggest ?? "no suggestion"}), and is told:\n"
        + string.Concat(all.Select(diagnostic => $"  {Describe(diagnostic.Span)} {diagnostic.Code} ({FirstSuggestion(diagnostic) ?? "no suggestion"}) {diagnostic.Message} = {diagnostic.Help}\n"));

    // The first thing in backticks is what a reader of the help would write.
    private static string? FirstSuggestion(Diagnostic diagnostic) => diagnostic.Repair is { } repair ? repair.Edits[0].Text : diagnostic.Help?.Split('`') is [_, var code, ..] ? code : null;

    private static string Describe(SourceSpan span) => $"{span.Path}:{span.Line}:{span.Column}+{span.Length}";

    private bool IsAtPlace(Diagnostic diagnostic) => (diagnostic.Span.Line, diagnostic.Span.Column) == (Place.Line, Place.Column);
}
