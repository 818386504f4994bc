using StaticSite.Binding.Shapes;

namespace StaticSite.Editing;

/// <summary>Says in words what stands behind a key.</summary>
internal static class KeyWording
{
    /// <summary>One or two sentences.</summary>
    public static string Describe(Key key)
    {
        var about = $"{char.ToUpperInvariant(key.About[0])}{key.About[1..]}.";
        var limit = key.MaxLength is { } most ? $" At most {most} characters." : "";
        return key.Words.IsEmpty ? about + limit : $"{about} One of: {string.Join(", ", key.Words)}.";
    }
}
