using StaticSite.Diagnostics;
using StaticSite.Sources;
using YamlDotNet.Core;

namespace StaticSite.Binding.Yaml;

/// <summary>
/// Says in an author's words why a document cannot be read. The library names the place well but speaks of tokens; the
/// character at that place tells more.
/// </summary>
/// <param name="start">UTF-16 offset at which the document begins in the file.</param>
/// <param name="length">UTF-16 units.</param>
internal sealed class YamlFault(SourceFile file, int start, int length)
{
    private readonly string text = file.Text;

    /// <param name="maxDepth">What is said of a document that is nested too deeply.</param>
    public Diagnostic Describe(YamlException exception, int maxDepth)
    {
        var place = start + (int)exception.Start.Index;
        if (exception is MaximumRecursionLevelReachedException)
        {
            return YamlDiagnostics.TooDeep(file.GetSpan(place, 1), maxDepth);
        }

        if (exception.Message.Contains("tab", StringComparison.Ordinal) && FindTab(place) is { } tab)
        {
            return YamlDiagnostics.Tab(file.GetSpan(tab, 1));
        }

        // What ends too early is shown where it ends, not on the empty line below.
        var last = Math.Max(start, start + text.AsSpan(start, length).TrimEnd().Length - 1);
        var at = Math.Min(place, last);
        return new YamlSuspect(file, start).Find(at) ?? YamlDiagnostics.Unreadable(file.GetSpan(at, 1), Explain(at < text.Length ? text[at] : '\n', exception));
    }

    private static string Explain(char character, YamlException exception) => character switch
    {
        ':' => "`: ` stands in text without quotation marks",
        '@' or '`' or '%' => $"text without quotation marks cannot begin with `{character}`",
        '"' or '\'' when !exception.Message.Contains("escape", StringComparison.Ordinal) => "the quotation that begins here is not closed",
        _ => exception.Message,
    };

    // A tab that indents a line.
    private int? FindTab(int from)
    {
        var isIndentation = false;
        for (var at = from == 0 ? 0 : text.LastIndexOf('\n', from - 1) + 1; at < start + length; at++)
        {
            isIndentation = at == 0 || text[at - 1] == '\n' || (isIndentation && text[at - 1] == ' ');
            if (isIndentation && text[at] == '\t')
            {
                return at;
            }
        }

        return null;
    }
}
