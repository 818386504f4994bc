using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.Scaffolding.Importing;

/// <summary>Reads RIS (Research Information Systems, 2011): a tag of two letters or digits, blanks, a hyphen and the value on each line.</summary>
internal static partial class RisReader
{
    public static ImmutableArray<ImportedSource> Read(string text)
    {
        var items = ImmutableArray.CreateBuilder<ImportedSource>();
        List<(string Tag, string Value)>? record = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var match = TagLine().Match(line);
            var (tag, value) = (match.Groups["tag"].Value, match.Groups["value"].Value.Trim());
            if (tag == "TY")
            {
                record = [(tag, value)];
            }
            else if (tag == "ER" && record is not null)
            {
                items.Add(Read(record.ToLookup(pair => pair.Tag, pair => pair.Value)));
                record = null;
            }
            else if (match.Success)
            {
                record?.Add((tag, value));
            }
            else if (record is [.., var last] && !string.IsNullOrWhiteSpace(line))
            {
                // A value may go on in the next line.
                record[^1] = (last.Tag, $"{last.Value} {line.Trim()}");
            }
        }

        return items.ToImmutable();
    }

    private static ImportedSource Read(ILookup<string, string> tags)
    {
        var type = tags["TY"].First();
        var note = ImportedNote.Read(string.Join("; ", tags["N1"].Where(value => value.Length > 0)));
        return new()
        {
            Key = First(tags, "ID"),
            Title = First(tags, "TI", "T1", "CT", "BT"),
            Author = Names.Join(tags["AU"].Concat(tags["A1"]).Where(name => name.Length > 0).Select(Names.Turn)),
            Publisher = type is "NEWS" or "MGZN" or "ENCYC" or "BLOG" ? First(tags, "T2", "JO", "JF", "PB") : First(tags, "PB", "T2", "JO", "JF"),
            Date = ReadDate(First(tags, "DA")) ?? ReadDate(First(tags, "PY", "Y1")),
            Accessed = ReadDate(First(tags, "Y2")),
            Url = First(tags, "UR"),
            Archive = tags["L2"].FirstOrDefault(value => value.StartsWith("http", StringComparison.OrdinalIgnoreCase)),
            Kind = type switch
            {
                "GOVDOC" or "BILL" or "CASE" or "HEAR" or "LEGAL" or "STAT" => "primary",
                "NEWS" or "MGZN" => "news",
                "RPRT" or "GEN" or "UNPB" => null,
                _ => "secondary",
            },
            Language = First(tags, "LA"),
            CopyAt = note.CopyAt,
            Note = note.Rest,
        };
    }

    private static string? First(ILookup<string, string> tags, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (tags[name].FirstOrDefault(value => value.Length > 0) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    // YYYY/MM/DD/other words; each part but the first may be empty.
    private static string? ReadDate(string? text)
    {
        var parts = text?.Split('/', 4) ?? [];
        return parts.Length > 1 ? ImportedDate.FromParts(Number(parts[0]), Number(parts[1]), parts.Length > 2 ? Number(parts[2]) : null) : ImportedDate.FromText(text);
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("^\uFEFF?(?<tag>[A-Z][A-Z0-9])  ?-(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TagLine();
}
