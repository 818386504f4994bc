using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using StaticSite.Benchmarks.Comparing;
using StaticSite.Benchmarks.Measuring;
using StaticSite.Benchmarks.Timelines;

namespace StaticSite.Benchmarks.Editors;

/// <summary>What an author waits for: each letter is sent as an editor sends it, and a completion is asked for at once.</summary>
internal static class EditorTimes
{
    private const double MiB = 1024 * 1024;

    // What is typed, letter by letter; each letter is a change and a completion.
    private static readonly string[] Typed = ["[[term-12", "[[saying 4", "[[thing", "[@source-99", "[@press 9"];

    /// <param name="program">Path of our published program.</param>
    public static void Run(int[] sizes, string program, int runs, Workspace workspace, TextWriter output)
    {
        output.WriteLine($"{LoadAverage.Read()}\n");
        output.WriteLine("| entries | completions | completion, ms | 95 % within, ms | first check, ms | letter to diagnostics, ms | peak, MiB |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var size in sizes)
        {
            var input = workspace.GetNew("input");
            EditorSite.Write(size, input);
            var row = Measure(new Command(program, ["lsp", "--input", input]), input, runs);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {row}"));
        }
    }

    private static string Measure(Command command, string input, int runs)
    {
        var clock = Stopwatch.StartNew();
        using var client = new EditorClient(command);
        var uri = new Uri(Path.Join(input, EditorSite.Page)).AbsoluteUri;
        client.Ask("initialize", new JsonObject { ["processId"] = null, ["rootUri"] = null, ["capabilities"] = new JsonObject() });
        client.Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "markdown", ["version"] = 0, ["text"] = EditorSite.Text } });
        client.Tell("initialized", new JsonObject());
        client.WaitFor("textDocument/publishDiagnostics");
        var first = clock.Elapsed.TotalMilliseconds;
        var completions = new List<double>();
        var checks = new List<double>();
        var version = 0;

        // The first round makes the code warm and does not count.
        for (var run = 0; run <= runs; run++)
        {
            var times = Typed.SelectMany(text => Type(client, uri, text, ref version)).ToList();
            var check = WaitForCheck(client, uri, ref version);
            completions.AddRange(run > 0 ? times : []);
            checks.AddRange(run > 0 ? [check] : []);
        }

        completions.Sort();
        var within = completions[(int)Math.Ceiling(completions.Count * 0.95) - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{completions.Count} | {Spread.Of(completions).ToText("0.0")} | {within:0.0} | {first:0} | {Spread.Of(checks).ToText("0")} | {client.GetPeak() / MiB:0} |");
    }

    private static List<double> Type(EditorClient client, string uri, string text, ref int version)
    {
        var line = EditorSite.Text.Count(character => character == '\n');
        var times = new List<double>();
        for (var letters = 1; letters <= text.Length; letters++)
        {
            var clock = Stopwatch.StartNew();
            Change(client, uri, line, text[..letters], ++version);
            var answer = client.Ask("textDocument/completion", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri }, ["position"] = PlaceOf(line, letters) });
            times.Add(clock.Elapsed.TotalMilliseconds);
            if (letters == text.Length && answer.GetProperty("result").GetProperty("items").GetArrayLength() == 0)
            {
                throw new ToolException($"nothing was offered for `{text}`");
            }
        }

        return times;
    }

    // From a mistake to its being shown, the pause that the server makes for more letters included.
    private static double WaitForCheck(EditorClient client, string uri, ref int version)
    {
        var line = EditorSite.Text.Count(character => character == '\n');
        var clock = Stopwatch.StartNew();
        Change(client, uri, line, "See [[nothing-of-the-kind]].", ++version);
        while (client.WaitFor("textDocument/publishDiagnostics").GetProperty("params") is var told
            && (told.GetProperty("uri").GetString() != uri || told.GetProperty("version").GetInt32() != version))
        {
        }

        return clock.Elapsed.TotalMilliseconds;
    }

    private static void Change(EditorClient client, string uri, int line, string text, int version) => client.Tell("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray(new JsonObject
        {
            ["range"] = new JsonObject { ["start"] = PlaceOf(line, 0), ["end"] = PlaceOf(line, 10_000) },
            ["text"] = text,
        }),
    });

    private static JsonObject PlaceOf(int line, int character) => new() { ["line"] = line, ["character"] = character };
}
