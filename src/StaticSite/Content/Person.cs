using System.Collections.Immutable;
using StaticSite.Content.Dates;

namespace StaticSite.Content;

/// <summary>A person with the offices that matter for the subject.</summary>
public sealed record Person : NamedEntry
{
    public override EntryKind Kind => EntryKind.Person;

    /// <summary>Name in its own script, or null.</summary>
    public string? NativeName { get; init; }

    public ImmutableArray<Office> Offices { get; init; } = [];

    public sealed record Office(string Title, EdtfDate? Period, ImmutableArray<Citation> Sources);
}
