using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Cli.Reporting;

/// <summary>Diagnostics for other programs: one JSON object.</summary>
internal static class JsonReport
{
    // The result is read by programs and people, never put into HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="root">What goes before each path, for instance <c>input/</c>.</param>
    public static void Write(TextWriter output, ImmutableArray<Diagnostic> diagnostics, string root)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
            json.WriteStartObject();
            json.WriteNumber("errors", errors);
            json.WriteNumber("warnings", diagnostics.Length - errors);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic, root);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string root)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticText.Name(diagnostic.Severity));
        WritePlace(json, diagnostic.Span, root);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related.Span, root);
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteRepair(json, diagnostic.Repair, root);
        json.WriteEndObject();
    }

    private static void WriteRepair(Utf8JsonWriter json, Repair? repair, string root)
    {
        if (repair is null)
        {
            json.WriteNull("repair");
            return;
        }

        json.WriteStartObject("repair");
        json.WriteBoolean("sure", repair.IsSure);
        json.WriteStartArray("edits");
        foreach (var edit in repair.Edits)
        {
            json.WriteStartObject();
            WritePlace(json, edit.Span, root);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span, string root)
    {
        json.WriteString("path", root + span.Path);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("length", span.Length);
    }
}
