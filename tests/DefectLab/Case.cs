using YamlDotNet.Serialization;

namespace StaticSite.DefectLab;

/// <summary>One mistake: how it is made in a clean site, and what a contributor should be told. README.md describes the keys.</summary>
internal sealed class Case
{
    public required string Id { get; init; }

    /// <summary>Name of the file the case stands in, without its ending.</summary>
    [YamlIgnore]
    public string Family { get; set; } = "";

    // The short form of a case with one edit.
    public string? File { get; init; }

    public string? Find { get; init; }

    public string? Write { get; init; }

    public string? Encode { get; init; }

    public List<Edit> Edits { get; init; } = [];

    /// <summary>Path of the file to which the whole message belongs; null where the edits mark the place.</summary>
    public string? Whole { get; init; }

    /// <summary>Code of the message; null where nothing may be reported.</summary>
    public string? Code { get; init; }

    /// <summary>What should be offered first; null where nobody can know what was meant.</summary>
    public string? Suggest { get; init; }

    /// <summary>True where the rest of the file cannot be read any more, so that its other mistakes cannot be seen.</summary>
    public bool Breaks { get; init; }

    /// <summary>Why the mistake cannot be made together with others; null where it can.</summary>
    public string? Alone { get; init; }

    /// <summary>What the program does not do yet, and why; a case that meets its expectation may not say so.</summary>
    public string? FallsShort { get; init; }

    [YamlIgnore]
    public IEnumerable<Edit> AllEdits => File is null ? Edits : Edits.Prepend(new Edit { File = File, Find = Find, Write = Write, Encode = Encode });

    public override string ToString() => $"{Family}/{Id}";
}
