using System.Text;

namespace StaticSite.Tests.Support;

/// <summary>Reads CSV as RFC 4180 has it, and takes off the apostrophe that keeps values from being formulas.</summary>
internal static class CsvText
{
    public static List<List<string>> Read(string csv)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var value = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < csv.Length; at++)
        {
            switch (csv[at])
            {
                case '"' when isQuoted && at + 1 < csv.Length && csv[at + 1] == '"':
                    value.Append(csv[at++]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    Take();
                    break;
                case '\r' when !isQuoted && csv[at + 1] == '\n':
                    at++;
                    Take();
                    rows.Add(row);
                    row = [];
                    break;
                default:
                    value.Append(csv[at]);
                    break;
            }
        }

        return rows;

        void Take()
        {
            var text = value.ToString();
            row.Add(text.StartsWith('\'') ? text[1..] : text);
            value.Clear();
        }
    }
}
