using System.Text.RegularExpressions;
using StaticSite.Binding.Shapes;
using StaticSite.Binding.Yaml;
using StaticSite.Content;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>A data file is a list of records, each with an id.</summary>
internal static partial class RecordFile
{
    /// <summary>A reader for each record of the file.</summary>
    public static IEnumerable<(RecordReader Record, Located<EntryId> Id)> Read(FileScope scope, RecordShape shape)
    {
        foreach (var mapping in ReadRecords(scope))
        {
            var record = new RecordReader(mapping, scope, shape);
            if (record.Id("id") is { } id)
            {
                yield return (record, id);
            }
            else
            {
                // The id that was meant is no unknown one where others refer to it.
                record.Missing("id", 0);
                record.Report();
                scope.Lose(record.IntendedIds("id"));
            }
        }
    }

    private static IEnumerable<YamlValue.Mapping> ReadRecords(FileScope scope)
    {
        var before = scope.Diagnostics.Count;
        var value = YamlReader.Read(scope.File, 0, scope.File.Text.Length, scope.Diagnostics);
        var items = value is YamlValue.Sequence list ? list.Items : [];
        if (value is not (null or YamlValue.Broken or YamlValue.Sequence))
        {
            scope.Add(BindDiagnostics.NotRecords(value.Span, "the file must be a list of records", RecordReader.Describe(value)));
        }

        foreach (var item in items.Where(item => item is not (YamlValue.Mapping or YamlValue.Broken)))
        {
            scope.Add(BindDiagnostics.NotRecords(item.Span, "a record must be keys with values", RecordReader.Describe(item)));
        }

        if (scope.Diagnostics.Count > before)
        {
            scope.Lose(FindIds(scope.File.Text));
        }

        return items.OfType<YamlValue.Mapping>();
    }

    private static IEnumerable<EntryId> FindIds(string text)
    {
        foreach (Match match in IdLine().Matches(text))
        {
            if (EntryId.TryParse(match.Groups["id"].Value, out var id))
            {
                yield return id;
            }
        }
    }

    [GeneratedRegex(@"^[- ]*id:\s*(?<id>[a-z0-9-]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IdLine();
}
