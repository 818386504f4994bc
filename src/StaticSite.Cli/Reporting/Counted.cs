using System.Globalization;

namespace StaticSite.Cli.Reporting;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary><c>1 page</c>, <c>1,204 pages</c>.</summary>
    public static string Of(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>The same for a noun that takes an <c>s</c>.</summary>
    public static string Of(int count, string noun) => Of(count, noun, noun + "s");
}
