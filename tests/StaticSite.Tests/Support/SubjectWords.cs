using System.Text.RegularExpressions;

namespace StaticSite.Tests.Support;

/// <summary>Proper names of the subject of <c>input/</c>, which the program and the theme must not know.</summary>
internal static partial class SubjectWords
{
    public static IEnumerable<string> FindIn(string text) => Names().Matches(text).Select(match => match.Value).Distinct();

    [GeneratedRegex(
        @"\b(India|Indian|Bharat|Delhi|Pentagon|Washington|White House|DTTI|iCET|INDUS|COMCASA|CISMOA|LEMOA|GSOMIA|BECA|iDEX|DIU|CAATSA|Indo-Pacific|Quad|NATO|STA-1|S-400|F414|MQ-9B|P-8I|MH-60R|Stryker|Modi|Singh|Jaishankar|Biden|Trump|Austin|Hegseth)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Names();
}
