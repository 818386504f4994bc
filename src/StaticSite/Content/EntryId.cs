using System.Buffers;

namespace StaticSite.Content;

/// <summary>Name of an entry, unique over the whole site and stable for ever: <c>a–z</c>, digits and single hyphens, at most 100 characters.</summary>
public readonly record struct EntryId : IComparable<EntryId>
{
    /// <summary>Longest id, in characters.</summary>
    public const int MaxLength = 100;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string? value;

    private EntryId(string value) => this.value = value;

    public string Value => value ?? "";

    /// <summary>True for a well-formed id.</summary>
    public static bool TryParse(string text, out EntryId id)
    {
        id = IsWellFormed(text) ? new EntryId(text) : default;
        return id.value is not null;
    }

    /// <summary>The nearest well-formed id for a text: lower case, without accents, everything else a hyphen; empty text gives null.</summary>
    public static EntryId? FromText(string text)
    {
        var slug = LookAlikes.ToLatin(Slug.Create(text));
        slug = slug.Length > MaxLength ? slug[..MaxLength].TrimEnd('-') : slug;
        return TryParse(slug, out var id) ? id : null;
    }

    public int CompareTo(EntryId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    private static bool IsWellFormed(string text)
    {
        var isPlain = text.Length is > 0 and <= MaxLength && !text.AsSpan().ContainsAnyExcept(Allowed);
        return isPlain && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);
    }
}
