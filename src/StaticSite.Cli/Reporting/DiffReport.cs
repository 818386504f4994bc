using System.Collections.Immutable;
using Spectre.Console;
using StaticSite.Repairing;

namespace StaticSite.Cli.Reporting;

/// <summary>Shows what changed in which line: in colour to people, else as a patch that <c>git apply --unidiff-zero</c> takes.</summary>
internal static class DiffReport
{
    /// <param name="root">What goes before each path, for instance <c>input/</c>.</param>
    public static void Write(Screen screen, ImmutableArray<FileChange> changes, string root)
    {
        foreach (var change in changes)
        {
            var diff = PlainText.Clean(UnifiedDiff.Format(change, root));
            if (screen.Terminal is { } terminal)
            {
                terminal.Write(Colour(diff));
            }
            else
            {
                screen.Output.Write(diff);
            }
        }
    }

    private static Paragraph Colour(string diff)
    {
        var paragraph = new Paragraph();
        foreach (var line in diff.TrimEnd('\n').Split('\n'))
        {
            paragraph.Append(line + "\n", line switch
            {
                ['-', '-', '-', ..] or ['+', '+', '+', ..] => new Style(decoration: Decoration.Bold),
                ['-', ..] => new Style(Color.Red),
                ['+', ..] => new Style(Color.Green),
                _ => new Style(decoration: Decoration.Dim),
            });
        }

        return paragraph;
    }
}
