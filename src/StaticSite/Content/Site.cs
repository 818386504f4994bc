using System.Collections.Immutable;
using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>What <c>site.yml</c> says.</summary>
public sealed record Site
{
    public required string Title { get; init; }

    /// <summary>The title where room is scarce, at most 24 UTF-16 units; null where the title will do.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>At most 240 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Absolute http or https address of the published site, ended by a slash.</summary>
    public required Uri Url { get; init; }

    /// <summary>BCP 47 tag, <c>en</c> where not given.</summary>
    public string Language { get; init; } = "en";

    public string Licence { get; init; } = "";

    public string? LicenceUrl { get; init; }

    /// <summary>Address of the repository for “edit this page”; null where there is none.</summary>
    public string? Repository { get; init; }

    /// <summary>Branch that “edit this page” leads to.</summary>
    public string Branch { get; init; } = "main";

    public ImmutableArray<Track> Tracks { get; init; } = [];

    /// <summary>Pages named in the footer and, where there is room, in the header.</summary>
    public ImmutableArray<Located<EntryId>> Pages { get; init; } = [];

    /// <summary>Words that make a sentence a statement which needs a source, beside dates and numbers (“signed”).</summary>
    public ImmutableArray<string> StatementWords { get; init; } = [];

    /// <summary>Kind of article that the home page lists in order of time; the first kind that exists where not given.</summary>
    public string? Featured { get; init; }

    /// <summary>Addresses whose pages were taken away.</summary>
    public ImmutableArray<Tombstone> Gone { get; init; } = [];

    /// <summary>Addresses that changed; those of renamed entries are not among them but in <see cref="Entry.Formerly"/>.</summary>
    public ImmutableArray<Move> Moved { get; init; } = [];

    /// <summary>After how long entries of a kind are to be checked again, where the site says so.</summary>
    public ImmutableDictionary<EntryKind, ReviewInterval> Reviews { get; init; } = ImmutableDictionary<EntryKind, ReviewInterval>.Empty;

    /// <summary>Abbreviations that readers know without a definition.</summary>
    public ImmutableArray<string> KnownAbbreviations { get; init; } = [];

    /// <summary>True where the file could not be read: nobody knows which tracks and pages it lists.</summary>
    public bool IsStandIn { get; init; }
}
