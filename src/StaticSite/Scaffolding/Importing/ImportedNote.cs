namespace StaticSite.Scaffolding.Importing;

/// <summary>A note as our own citation files write it, in parts: formats of citation have no field for these.</summary>
/// <param name="CopyAt">Site of a copy.</param>
/// <param name="Archive">Address of an archived copy.</param>
/// <param name="Rest">What else it says; null where that is nothing.</param>
internal sealed record ImportedNote(string? CopyAt, string? Archive, string? Rest)
{
    private const string Gap = "; ";
    private const string CopyMark = "Copy at ";
    private const string ArchiveMark = "Archived: ";

    /// <summary>Reads a note; any text is one.</summary>
    public static ImportedNote Read(string? note)
    {
        var parts = (note ?? "").Split(Gap);
        var rest = string.Join(Gap, parts.Where(part => !part.StartsWith(CopyMark, StringComparison.Ordinal) && !part.StartsWith(ArchiveMark, StringComparison.Ordinal)));
        return new(Find(parts, CopyMark), Find(parts, ArchiveMark), rest.Length == 0 ? null : rest);
    }

    private static string? Find(string[] parts, string mark) => parts.FirstOrDefault(part => part.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..];
}
