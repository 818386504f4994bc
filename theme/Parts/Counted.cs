using System.Globalization;

namespace StaticSite.Theme.Parts;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary>“1,200”.</summary>
    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>“1 event”, “1,200 events”.</summary>
    public static string Of(int count, string noun) => Of(count, noun, noun + "s");

    /// <summary>“1 person”, “1,200 people”.</summary>
    public static string Of(int count, string noun, string nouns) => count == 1 ? $"1 {noun}" : $"{Of(count)} {nouns}";
}
