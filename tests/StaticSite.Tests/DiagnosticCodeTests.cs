using System.Text.RegularExpressions;
using StaticSite.Tests.Support;

namespace StaticSite.Tests;

/// <summary>Keeps the codes in the catalogues, <c>src/DIAGNOSTICS.md</c> and the cases together.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class DiagnosticCodeTests
{
    private static IEnumerable<string> Codes =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*Diagnostics.cs", SearchOption.AllDirectories)
            .SelectMany(path => QuotedCode().Matches(File.ReadAllText(path)).Select(match => match.Groups["code"].Value)).Distinct().Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Codes))]
    public void Code_has_a_case_that_shows_it(string code)
    {
        // The shell's own faults need a disk; its tests name them.
        var isShells = code == "SS108" || code.StartsWith("SS4", StringComparison.Ordinal);
        var shown = isShells
            ? Directory.EnumerateFiles(Path.Combine(Repository.Cases, "..", "Cli"), "*.cs", SearchOption.AllDirectories)
            : CaseFolder.All.Select(name => Path.Combine(Repository.Cases, name, "expected", "diagnostics.txt"));
        Assert.That(shown.Where(path => File.ReadAllText(path).Contains(code, StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public void Page_lists_every_code_once_in_order_with_a_wrong_and_a_right_example() =>
        Assert.That(Row().Matches(ReadPage()).Select(match => match.Groups["code"].Value), Is.EqualTo(Codes));

    [Test]
    public void Codes_are_named_only_in_the_catalogues() => Assert.That(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "StaticSite"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith("Diagnostics.cs", StringComparison.Ordinal) && QuotedCode().IsMatch(File.ReadAllText(path))),
        Is.Empty);

    [Test]
    public void Warnings_of_the_cases_are_marked_on_the_page()
    {
        var warnings = CaseFolder.All.SelectMany(name => WarningLine().Matches(new CaseFolder(name).ReadApproved("diagnostics.txt")!)).Select(match => match.Groups["code"].Value).Distinct();
        var marked = Row().Matches(ReadPage()).Where(match => match.Value.Contains('⚠', StringComparison.Ordinal)).Select(match => match.Groups["code"].Value);
        Assert.That(marked, Is.EquivalentTo(warnings));
    }

    private static string ReadPage() => File.ReadAllText(Path.Combine(Repository.Root, "src", "DIAGNOSTICS.md"));

    [GeneratedRegex("\"(?<code>SS[0-9]{3})\"", RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedCode();

    [GeneratedRegex(@"^\| (?<code>SS[0-9]{3}) \| [^|]{10,} \| ([^|]|\\\|){4,} \| ([^|]|\\\|){4,} \|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^input/[^ ]+: warning (?<code>SS[0-9]{3}): ", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex WarningLine();
}
