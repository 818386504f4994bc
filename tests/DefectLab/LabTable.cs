using System.Globalization;
using System.Text;

namespace StaticSite.DefectLab;

/// <summary>The table in README.md. <c>UPDATE_EXPECTED=1 dotnet test</c> writes it anew.</summary>
internal static class LabTable
{
    private const string Begin = "<!-- table -->\n";
    private const string End = "<!-- end of table -->\n";

    /// <summary>Mistakes that are met alone and can be made together.</summary>
    public static IEnumerable<Case> Together(bool isBreaking) => CaseFolder.Mistakes.Where(item => item.Breaks == isBreaking && item.Alone is null && item.FallsShort is null);

    public static void CheckOrUpdate()
    {
        var path = Path.Combine(CaseFolder.Root, "README.md");
        var page = File.ReadAllText(path);
        var written = page.Split([Begin, End], StringSplitOptions.None);
        Assert.That(written, Has.Length.EqualTo(3), "README.md needs the two comments around the table");
        var table = Write();
        TestContext.Out.WriteLine(table);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(path, written[0] + Begin + table + End + written[2]);
        }
        else
        {
            Assert.That(written[1], Is.EqualTo(table));
        }
    }

    private static string Write()
    {
        var text = new StringBuilder("| family | mistakes | found | exact place | right suggestion first | one message |\n|---|---|---|---|---|---|\n");
        var verdicts = Lab.Verdicts.Value;
        foreach (var family in verdicts.GroupBy(item => item.Case.Family))
        {
            AppendRow(text, family.Key, [.. family.Select(item => item.Verdict)]);
        }

        AppendRow(text, "**all**", [.. verdicts.Select(item => item.Verdict)]);
        return text.Append('\n').Append(DescribeRounds(isBreaking: false, "mistakes", "after which the file can still be read")).Append(DescribeRounds(isBreaking: true, "mistakes", "that make a file unreadable"))
            .Append(CultureInfo.InvariantCulture, $"{verdicts.Count(item => item.Case.FallsShort is null && item.Verdict.SureRepair is not null)} mistakes come with a repair that `fix` carries out unasked; afterwards nothing is reported.\n\n")
            .Append(CultureInfo.InvariantCulture, $"{CaseFolder.Harmless.Count} changes that only look odd, and the clean site: no message.\n").ToString();
    }

    private static void AppendRow(StringBuilder text, string name, List<Verdict> verdicts)
    {
        var withSuggestion = verdicts.Where(verdict => verdict.IsSuggested is not null).ToList();
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {verdicts.Count} | {Share(verdicts, verdict => verdict.IsFound)} | {Share(verdicts, verdict => verdict.IsExact)} | ")
            .Append(CultureInfo.InvariantCulture, $"{Share(withSuggestion, verdict => verdict.IsSuggested == true)} of {withSuggestion.Count} | {Share(verdicts, verdict => verdict.IsOne)} |\n");
    }

    private static string Share(List<Verdict> verdicts, Func<Verdict, bool> holds) =>
        verdicts.Count == 0 ? "–" : (100.0 * verdicts.Count(holds) / verdicts.Count).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string DescribeRounds(bool isBreaking, string what, string which)
    {
        var rounds = Round.Divide(Together(isBreaking));
        return string.Create(CultureInfo.InvariantCulture, $"{rounds.Sum(round => round.Count)} {what} {which}, put into {rounds.Count} sites: all reported, at most {rounds.Max(round => round.Count)} in one run.\n\n");
    }
}
