using StaticSite.Sources;

namespace StaticSite.Content;

/// <summary>
/// Words that stand where an id belongs. Whose they are is known only when all entries are, so the linker reports them; the id
/// they are read as until then is made from the words.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="Whole">The stretch that is to be written anew.</param>
/// <param name="Length">Of that stretch in the text; longer than its span where it goes on in the next line.</param>
/// <param name="Before">What stands before the id once it is written right.</param>
/// <param name="After">What stands behind it.</param>
public sealed record LooseName(string Text, SourceSpan Whole, int Length, string Before, string After)
{
    /// <summary>The stretch with an id in the place of the words.</summary>
    public string Write(EntryId id) => Before + id + After;
}
