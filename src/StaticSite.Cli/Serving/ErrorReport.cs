using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StaticSite.Cli.Files;
using StaticSite.Diagnostics;

namespace StaticSite.Cli.Serving;

/// <summary>Errors as the script in the page reads them: <c>{"total":n,"errors":[{path,line,column,href,code,message,help,excerpt}]}</c> on one line.</summary>
internal static class ErrorReport
{
    // More than anybody reads before mending the first; the total is told.
    private const int MaxShown = 50;

    /// <param name="folder">The folder in which the files lie.</param>
    /// <param name="editor">Makes links that open a place; null for none.</param>
    public static string Of(BuildResult result, InputFolder folder, EditorLink? editor)
    {
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToImmutableArray();
        return Write(errors.Length, json =>
        {
            foreach (var error in errors.Take(MaxShown))
            {
                json.WriteStartObject();
                json.WriteString("path", folder.Label + error.Span.Path);
                json.WriteNumber("line", error.Span.Line);
                json.WriteNumber("column", error.Span.Column);
                json.WriteString("href", error.Span.Line > 0 ? editor?.Create(Path.Join(folder.FullPath, error.Span.Path.Value), error.Span.Line, error.Span.Column) : null);
                json.WriteString("code", error.Code);
                json.WriteString("message", error.Message);
                json.WriteString("help", error.Help);
                json.WriteString("excerpt", GetExcerpt(error, result));
                json.WriteEndObject();
            }
        });
    }

    /// <summary>A failure that is no mistake in the content, for instance a file that cannot be read.</summary>
    public static string Of(string failure) => Write(1, json =>
    {
        json.WriteStartObject();
        json.WriteString("message", failure);
        json.WriteEndObject();
    });

    private static string Write(int total, Action<Utf8JsonWriter> writeErrors)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("total", total);
            json.WriteStartArray("errors");
            writeErrors(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    // The two lines below the headline: the line of the file, and the marks.
    private static string? GetExcerpt(Diagnostic error, BuildResult result) =>
        error.Span.Line > 0 && result.Sources.Find(error.Span.Path) is not null
            ? string.Join('\n', DiagnosticText.Format(error, result.Sources).Split('\n').Skip(1).Take(2))
            : null;
}
