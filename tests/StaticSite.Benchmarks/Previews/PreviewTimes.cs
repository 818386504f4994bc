using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticSite.Benchmarks.Comparing;
using StaticSite.Benchmarks.Measuring;
using StaticSite.Benchmarks.Timelines;

namespace StaticSite.Benchmarks.Previews;

/// <summary>What an author waits for between saving and seeing, and what the preview's memory does over many edits.</summary>
internal sealed partial class PreviewTimes
{
    private const double MiB = 1024 * 1024;
    private const string StyleKind = "style sheet";
    private const int EditsBetweenRows = 100;

    // A term is added and removed, so a round has one edit more than there are kinds.
    private const int EditsInRound = 5;

    // Somebody who looks at what they have written saves no sooner.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly PreviewInput input;
    private readonly PreviewClient client;
    private readonly string styles;
    private readonly List<(int Edits, double Memory)> memory = [];
    private int edits;

    private PreviewTimes(PreviewInput input, PreviewClient client, string styles)
    {
        this.input = input;
        this.client = client;
        this.styles = styles;
    }

    /// <param name="program">Path of our published program.</param>
    /// <param name="edits">How many edits are made, those that do not count included.</param>
    public static void Run(int[] sizes, int edits, string project, string program, Workspace workspace, TextWriter output)
    {
        foreach (var size in sizes)
        {
            var (folder, theme) = (workspace.GetNew("input"), workspace.GetNew("theme"));
            var made = new PreviewInput(folder, size);
            made.Write();
            CopyStyles(Path.Join(project, "theme", "styles"), Path.Join(theme, "styles"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0} Markdown files, {edits:N0} edits; {LoadAverage.Read()} before"));
            using var preview = new PreviewClient(new Command(program, ["serve", "--port", "0", "--input", folder, "--theme", theme]));
            new PreviewTimes(made, preview, Path.Join(theme, "styles", "base.css")).Measure(edits, output);
        }
    }

    private void Measure(int count, TextWriter output)
    {
        var times = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        var before = File.ReadAllText(styles);
        for (var round = 0; round < count / EditsInRound; round++)
        {
            // A number would want a source.
            var words = "edited " + string.Concat(round.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')));
            Edit("text of an article", words, () => input.EditText(round, words));
            Edit("record of a data file", words, () => input.EditRecord(round, words));
            Edit(StyleKind, words, () => EditStyles(before, words));
            Edit("new term", words, () => input.AddTerm(words));
            Save(input.RemoveTerm);
            client.WaitForBuild();
            Thread.Sleep(Pause);
        }

        output.WriteLine($"{LoadAverage.Read()} after\n");
        WriteTables(times, output);

        void Edit(string kind, string words, Func<string> edit)
        {
            var clock = Stopwatch.StartNew();
            var address = "";
            Save(() => address = edit());
            do
            {
                client.WaitForBuild();
            }
            while (!Get(address, kind == StyleKind).Contains(words, StringComparison.Ordinal));

            // The first edits make the code warm and do not count.
            times.TryAdd(kind, []);
            times[kind].AddRange(edits > 10 * EditsInRound ? [clock.Elapsed.TotalMilliseconds] : []);
            Thread.Sleep(Pause);
        }
    }

    private void Save(Action edit)
    {
        client.Forget();
        edit();
        if (++edits % EditsBetweenRows == 0)
        {
            memory.Add((edits, client.WorkingSet / MiB));
        }
    }

    // The page, or the style sheet that it has.
    private string Get(string address, bool isStyle)
    {
        var page = client.Get(address);
        return isStyle ? client.Get(StyleSheet().Match(page).Value) : page;
    }

    private string EditStyles(string before, string words)
    {
        File.WriteAllText(styles, $"{before}\n/* {words} */\n");
        return "/";
    }

    private void WriteTables(Dictionary<string, List<double>> times, TextWriter output)
    {
        output.WriteLine("| edit | edits | save to page, ms | 95 % within, ms |\n|---|---|---|---|");
        foreach (var (kind, found) in times)
        {
            found.Sort();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {found.Count} | {Spread.Of(found).ToText("0")} | {found[(int)Math.Ceiling(found.Count * 0.95) - 1]:0} |"));
        }

        output.WriteLine("\n| after edits | working set, MiB |\n|---|---|");
        foreach (var (after, size) in memory)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {after:N0} | {size:0} |"));
        }
    }

    private static void CopyStyles(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Join(to, Path.GetFileName(file)));
        }
    }

    [GeneratedRegex(@"/assets/site\.[0-9a-f]+\.css", RegexOptions.CultureInvariant)]
    private static partial Regex StyleSheet();
}
