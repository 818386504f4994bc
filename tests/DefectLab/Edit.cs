namespace StaticSite.DefectLab;

/// <summary>One change of the clean site.</summary>
internal sealed class Edit
{
    /// <summary>Text that stands once in the file …</summary>
    public string? Find { get; init; }

    /// <summary>… and what to write in its place, the fault between « and ».</summary>
    public string? Write { get; init; }

    /// <summary>The file to change or to add.</summary>
    public string? File { get; init; }

    /// <summary>Text of a new file.</summary>
    public string? Add { get; init; }

    /// <summary>Bytes of a new file.</summary>
    public string? Hex { get; init; }

    /// <summary>How the file is saved.</summary>
    public string? Encode { get; init; }

    /// <summary>A file that gets another path.</summary>
    public string? Rename { get; init; }

    public string? To { get; init; }
}
