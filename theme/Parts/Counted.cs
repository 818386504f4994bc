namespace StaticSite.Theme.Parts;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary>“1 event”, “12 events”.</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
