using StaticSite.Content;
using StaticSite.Routing;
using StaticSite.Scaffolding;

namespace StaticSite.Cli.Reporting;

/// <summary>Says what <c>new</c> made and what to do next, in words for somebody who does it for the first time.</summary>
internal static class NewReport
{
    /// <param name="root">What goes before each path, for instance <c>input/</c>.</param>
    public static void Write(TextWriter output, EntryKind kind, ScaffoldResult made, string root)
    {
        foreach (var known in made.Known)
        {
            output.WriteLine($"The site has this source already: cite it as [@{known}]");
        }

        if (made.Ids.IsEmpty)
        {
            return;
        }

        foreach (var alike in made.Alike)
        {
            output.WriteLine($"Is it this one? `{alike.Id}` is called so already: {root}{alike.Span.Path}:{alike.Span.Line}. If so, mend that entry and delete the new one.");
        }

        var place = $"{root}{made.Path}:{made.Line}";
        output.WriteLine(made.IsNewFile && made.Ids.Length == 1 ? $"Made {root}{made.Path}" : $"Added {Counted.Of(made.Ids.Length, kind.ToString().ToLowerInvariant())} to {root}{made.Path}, from line {made.Line}");
        output.WriteLine();
        output.WriteLine("What to do next:");
        var step = 1;
        output.WriteLine(made.Blanks > 0
            ? $"  {step++}. Open {place} and write over {(made.Blanks == 1 ? "the TODO(…); it" : $"each TODO(…), {made.Blanks} of them; each")} says what it asks for."
            : $"  {step++}. Read {place} once more; nothing is left blank.");
        output.WriteLine($"  {step++}. Run `{CommandLine.ProgramName} check`: it shows every blank that is left, and any mistake, at its line.");
        output.WriteLine(kind == EntryKind.Source
            ? $"  {step}. Cite {(made.Ids.Length == 1 ? "it" : "them")} where you use {(made.Ids.Length == 1 ? "it" : "them")}: {string.Join(", ", made.Ids.Take(5).Select(id => $"[@{id}]"))}{(made.Ids.Length > 5 ? " …" : "")}"
            : $"  {step}. Run `{CommandLine.ProgramName} serve` to see the page, at {Routes.Get(kind, made.Ids[0])}");
    }
}
