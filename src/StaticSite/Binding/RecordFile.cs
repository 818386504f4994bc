using System.Text.RegularExpressions;
using StaticSite.Binding.Yaml;
using StaticSite.Content;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>A data file is a list of records, each with an id.</summary>
internal static partial class RecordFile
{
    /// <summary>A reader for each record of the file.</summary>
    /// <param name="owner">What a record describes, with its article: “an event”.</param>
    public static IEnumerable<(RecordReader Record, Located<EntryId> Id)> Read(FileScope scope, string owner)
    {
        var value = YamlReader.Read(scope.File, 0, scope.File.Text.Length, scope.Diagnostics);
        if (value is null)
        {
            scope.LostIds.AddRange(FindIds(scope.File.Text));
            yield break;
        }

        if (value is not YamlValue.Sequence list)
        {
            scope.Add(BindDiagnostics.WrongType(value.Span, scope.File.Path.Value, "a list", "keys with values"));
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is not YamlValue.Mapping mapping)
            {
                scope.Add(BindDiagnostics.WrongType(item.Span, scope.File.Path.Value, "a list of records", "text"));
                continue;
            }

            var record = new RecordReader(mapping, scope, owner);
            if (record.Id("id") is { } id)
            {
                yield return (record, id);
            }
            else
            {
                record.Missing("id", 0);
            }
        }
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
