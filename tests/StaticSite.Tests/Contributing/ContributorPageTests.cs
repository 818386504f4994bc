using System.Text.RegularExpressions;
using StaticSite.Content.Dates;
using StaticSite.Diagnostics;
using StaticSite.Tests.Support;
using StaticSite.Timeline;

namespace StaticSite.Tests.Contributing;

/// <summary>Holds what contributors are told to what the program does. <c>UPDATE_EXPECTED=1 dotnet test</c> writes lists and messages anew.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class ContributorPageTests
{
    private const string Messages = "messages";

    private static IEnumerable<ContributorExample> Examples => ContributorPage.All.SelectMany(page => page.Examples);

    private static IEnumerable<ContributorExample> Right => Examples.Where(example => example.IsContent && example.Codes.IsEmpty);

    private static IEnumerable<ContributorExample> Wrong => Examples.Where(example => example.IsContent && !example.Codes.IsEmpty);

    [Test]
    public void Model_lists_exactly_the_keys_that_records_have()
    {
        var page = ContributorPage.Read("contribute/model");
        Compare(page, KeyList.All.Aggregate(page.Text, (text, list) =>
        {
            Assert.That(text, Does.Contain($"\n{list.Lead}\n\n"), "the page needs this line before the list");
            return Regex.Replace(text, $@"(?<=\n{Regex.Escape(list.Lead)}\n\n)( *- .*\n)*\n?", list.List.Replace("$", "$$", StringComparison.Ordinal) + '\n');
        }).TrimEnd('\n') + '\n');
    }

    [Test]
    public void Every_block_says_what_it_shows() => Assert.That(
        Examples.Where(example => example.IsContent ? example.Path is null : example.Place.Trim() != Messages && !Commands(example).Any()).Select(example => example.ToString()), Is.Empty);

    [Test]
    public void Right_examples_pass_the_check()
    {
        Assert.That(Right.Count(), Is.GreaterThan(5));
        var (diagnostics, sources) = new ExampleInput(Right).Check();
        Assert.That(diagnostics.Select(fault => DiagnosticText.Format(fault, sources, "")), Is.Empty);
    }

    [TestCaseSource(nameof(Wrong))]
    public void Wrong_examples_raise_the_codes_they_name(ContributorExample example) =>
        Assert.That(new ExampleInput([example]).Check().Diagnostics.Select(fault => fault.Code).Order(StringComparer.Ordinal), Is.EqualTo(example.Codes));

    [Test]
    public void Messages_are_those_of_the_example_before_them()
    {
        foreach (var page in ContributorPage.All)
        {
            var blocks = page.Examples.ToList();
            foreach (var (example, shown) in blocks.Zip(blocks.Skip(1)).Where(pair => pair.Second.Place.Trim() == Messages))
            {
                var (diagnostics, sources) = new ExampleInput([example]).Check();
                Compare(page, page.Text.Replace($"```text {Messages}\n{shown.Text}", $"```text {Messages}\n{string.Concat(diagnostics.Select(fault => DiagnosticText.Format(fault, sources, "input/")))}", StringComparison.Ordinal));
            }
        }
    }

    [Test]
    public void Dates_read_as_the_page_says()
    {
        var rows = DateRow().Matches(ContributorPage.Read("contribute/writing").Text).Select(match => (Date: match.Groups["date"].Value, Words: match.Groups["words"].Value)).ToList();
        Assert.That(rows, Has.Count.GreaterThan(8));
        Assert.That(rows.Select(row => (row.Date, EdtfParser.Parse(row.Date).Date is { } date ? DateWording.ToText(date).Text : "no date")), Is.EqualTo(rows));
    }

    [Test]
    public void Every_command_is_described_and_every_described_command_exists() => Assert.That(
        CommandHeading().Matches(ContributorPage.Read("contribute/tools").Text).Select(match => match.Groups["name"].Value), Is.EquivalentTo(Help.Keys));

    [Test]
    public void Command_lines_use_what_the_program_offers()
    {
        var lines = Examples.SelectMany(Commands).ToList();
        Assert.That(lines, Is.Not.Empty);
        foreach (var words in lines.Select(line => line.Split(' ')))
        {
            Assert.That(Help.Keys, Does.Contain(words[0]));
            Assert.That(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), Has.All.Matches<string>(option => Help[words[0]].Contains($" {option} ", StringComparison.Ordinal)), string.Join(' ', words));
        }
    }

    [Test]
    public void Guide_in_the_repository_leads_to_files_that_exist()
    {
        var folder = Path.Combine(Repository.Root, ".github");
        var links = Link().Matches(File.ReadAllText(Path.Combine(folder, "CONTRIBUTING.md"))).Select(match => match.Groups["path"].Value).ToList();
        Assert.That(links.Select(link => Path.GetFullPath(Path.Combine(folder, link))), Is.Not.Empty.And.All.Matches<string>(File.Exists));
        Assert.That(links.Count(link => link.Contains("/pages/", StringComparison.Ordinal)), Is.EqualTo(ContributorPage.All.Length));
    }

    // The help of each command, which other tests hold to the program.
    private static Dictionary<string, string> Help { get; } = CommandHelp().Matches(File.ReadAllText(Path.Combine(Repository.Cases, "..", "Cli", "help.approved.txt")))
        .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value);

    private static IEnumerable<string> Commands(ContributorExample example) =>
        CommandLine().Matches(example.Text).Select(match => match.Groups["words"].Value).Where(_ => example is { Language: "text", Place: "" });

    private static void Compare(ContributorPage page, string expected)
    {
        if (ContributorPage.IsUpdate)
        {
            page.Write(expected);
        }
        else
        {
            Assert.That(page.Text, Is.EqualTo(expected), $"input/pages/{page.Name}.md says something else; UPDATE_EXPECTED=1 dotnet test writes it");
        }
    }

    [GeneratedRegex(@"^\| `(?<date>[^`]+)` \| (?<words>.+) \|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex DateRow();

    [GeneratedRegex("^## (?<name>[a-z]+): ", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex CommandHeading();

    [GeneratedRegex("^(static-site|dotnet run --project src/StaticSite.Cli --) (?<words>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"^\$ static-site (?<name>[a-z]+) --help\n(?<text>.*?)(?=^\$ |\z)", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CommandHelp();

    [GeneratedRegex(@"\]\((?<path>[^)]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
