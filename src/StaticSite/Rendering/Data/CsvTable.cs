using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace StaticSite.Rendering.Data;

/// <summary>A table of the data set, as CSV (RFC 4180, UTF-8, with a header line).</summary>
/// <param name="Name">File name without its extension.</param>
/// <param name="Description">What a row is, in one plain sentence.</param>
/// <param name="Rows">One text a column; null for nothing.</param>
internal sealed record CsvTable(string Name, string Description, ImmutableArray<CsvTable.Column> Columns, Func<IEnumerable<string?[]>> Rows)
{
    /// <summary>How a value that a spreadsheet would take for a formula is written, and how to read it back.</summary>
    public const string FormulaRule =
        "A value that begins with =, +, -, @, a tab, a carriage return or an apostrophe has one apostrophe in front, so that no spreadsheet runs it; take one leading apostrophe off to read it.";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public string Write()
    {
        var text = new StringBuilder();
        AppendLine(text, Columns.Select(column => (string?)column.Name));
        foreach (var row in Rows())
        {
            AppendLine(text, row);
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string?> values)
    {
        var isFirst = true;
        foreach (var value in values)
        {
            text.Append(isFirst ? "" : ",");
            AppendValue(text, value ?? "");
            isFirst = false;
        }

        text.Append("\r\n");
    }

    /// <summary>A value, kept from being a formula and quoted where it must be.</summary>
    internal static void AppendValue(StringBuilder text, string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'' ? "'" + value : value;
        _ = safe.AsSpan().ContainsAny(Quoted)
            ? text.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"')
            : text.Append(safe);
    }

    /// <param name="Type">A type of Frictionless Table Schema.</param>
    /// <param name="Target">Table whose <c>id</c> the column names, or null.</param>
    internal sealed record Column(string Name, string Type, string Description, string? Target = null);
}
