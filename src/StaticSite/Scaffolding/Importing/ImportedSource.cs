namespace StaticSite.Scaffolding.Importing;

/// <summary>What a reference manager's file says of one source, in the words of this site; null where it does not say.</summary>
internal sealed record ImportedSource
{
    /// <summary>Name of the record in its file.</summary>
    public string? Key { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    /// <summary>EDTF.</summary>
    public string? Date { get; init; }

    /// <summary>EDTF.</summary>
    public string? Accessed { get; init; }

    public string? Url { get; init; }

    public string? Archive { get; init; }

    /// <summary>Site of the copy that was read.</summary>
    public string? CopyAt { get; init; }

    /// <summary>One of the kinds of source; null where the type of the record does not decide it.</summary>
    public string? Kind { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    public string? Note { get; init; }
}
