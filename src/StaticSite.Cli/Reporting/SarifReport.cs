using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Cli.Reporting;

/// <summary>Diagnostics in the Static Analysis Results Interchange Format 2.1.0 (OASIS standard), with repairs, for code scanning and editors.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // The result is read by programs and people, never put into HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="root">What goes before each path, for instance <c>input/</c>.</param>
    public static void Write(TextWriter output, ImmutableArray<Diagnostic> diagnostics, string root)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, diagnostics, root);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private static void WriteRun(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics, string root)
    {
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", CommandLine.ProgramName);
        json.WriteStartArray("rules");
        ImmutableArray<string> codes = [.. diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal)];
        foreach (var code in codes)
        {
            WriteRule(json, code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic, codes.IndexOf(diagnostic.Code), root);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string code)
    {
        json.WriteStartObject();
        json.WriteString("id", code);
        if (Explanations.Find(code) is { } explanation)
        {
            WriteText(json, "shortDescription", explanation.Title);
            WriteText(json, "help", ExplanationText.Format(explanation));
        }

        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, string root)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", DiagnosticText.Name(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Help is { } help ? $"{diagnostic.Message}. Help: {help}" : diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Span, root, message: null);
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in diagnostic.Related)
            {
                WriteLocation(json, related.Span, root, related.Message);
            }

            json.WriteEndArray();
        }

        if (diagnostic.Repair is { } repair)
        {
            WriteFix(json, repair, root);
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span, string root, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, span.Path, root);
        if (span.Line > 0)
        {
            WriteRegion(json, "region", span);
        }

        json.WriteEndObject();
        if (message is not null)
        {
            WriteText(json, "message", message);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Repair repair, string root)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", string.Join(", ", repair.Edits.Select(edit => $"write `{edit.Text}`")));
        json.WriteStartArray("artifactChanges");
        foreach (var file in repair.Edits.GroupBy(edit => edit.Span.Path))
        {
            json.WriteStartObject();
            WriteFile(json, file.Key, root);
            json.WriteStartArray("replacements");
            foreach (var edit in file)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", edit.Span);
                WriteText(json, "insertedContent", edit.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, SourcePath path, string root)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', (root + path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endColumn", span.Column + span.Length);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
