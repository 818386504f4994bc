using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Loading;
using StaticSite.Sources;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Properties;

/// <summary>An input folder under the hands of somebody who writes, renames, moves, spoils, removes and brings back, drawn by lot.</summary>
internal sealed partial class EditedInput(string folder, Random random)
{
    private readonly Dictionary<SourcePath, RawFile> first = WithLinks(InputFolder.Read(folder)).ToDictionary(file => file.Path);
    private Dictionary<SourcePath, RawFile> files = WithLinks(InputFolder.Read(folder)).ToDictionary(file => file.Path);
    private Dictionary<SourcePath, RawFile> lastGood = [];

    // Names that stand in the texts, so that a new entry with one of them changes the links of others.
    private static readonly string[] Words = ["Great storm", "tower", "light", "Winstanley", "stone", "rock tower", "Privateer", "Eddystone"];

    public IEnumerable<RawFile> Files => files.Values;

    /// <summary>One edit; says what it was.</summary>
    /// <param name="isGood">Whether the input is without errors now; where it is not, the next edit often mends it.</param>
    public string Edit(bool isGood)
    {
        if (isGood)
        {
            lastGood = files.ToDictionary();
        }
        else if (random.Next(2) == 0)
        {
            files = lastGood.ToDictionary();
            return "errors mended";
        }

        var path = Pick(files.Keys.Order());
        return random.Next(16) switch
        {
            0 => BringAllBack(),
            1 => BringBack(Pick(first.Keys.Order())),
            2 => Remove(path),
            3 => Spoil(path),
            4 => AddTerm(),
            5 => AddAsset(),
            6 => Change(path, AddText),
            7 => Change(path, text => text.Replace("\n## ", $"\n## New {random.Next(9)} ", StringComparison.Ordinal)),
            8 => Change(path, text => Pick(["\n", "# a comment\n"]) + text),
            9 => Change(path, RemoveLine),
            10 => Change(path, DuplicateRecord),
            _ => Change(path, ChangeValue),
        };
    }

    // A page with a link to every entry: it shows what each is called.
    private static IEnumerable<RawFile> WithLinks(IEnumerable<RawFile> files)
    {
        var path = new SourcePath("pages/all.md");
        var links = GetIds(files).Select(id => $"- [[{id}]]\n");
        return files.Append(new RawFile(path, Encoding.UTF8.GetBytes($"---\ntitle: All\nshort: Everything there is.\n---\n\n{string.Concat(links)}")));
    }

    private static IEnumerable<string> GetIds(IEnumerable<RawFile> files) => files.SelectMany(file => Id().Matches(Encoding.UTF8.GetString(file.Bytes))).Select(id => id.Value)
        .Concat(files.Where(file => file.Path.Extension == ".md").Select(file => file.Path.Stem)).Order(StringComparer.Ordinal);

    private string BringAllBack()
    {
        files = first.ToDictionary();
        return "all brought back";
    }

    private string BringBack(SourcePath path)
    {
        files[path] = first[path];
        return $"{path} brought back";
    }

    private string Remove(SourcePath path)
    {
        files.Remove(path);
        return $"{path} removed";
    }

    private string Spoil(SourcePath path)
    {
        files[path] = files[path] with { Bytes = [.. files[path].Bytes, .. Pick([[0xFF], "\n: [ spoilt {{\n"u8.ToArray()])] };
        return $"{path} spoilt";
    }

    private string AddTerm()
    {
        var path = new SourcePath($"terms/new-{random.Next(3)}.md");
        var text = $"---\nterm: {Pick(Words)}\naliases: [{Pick(Words)}]\nkind: concept\nshort: What it is.\nsources: [{PickId()}]\n---\n\n## Part\n\nSee [[{PickId()}]].\n";
        files[path] = new RawFile(path, Encoding.UTF8.GetBytes(text));
        return $"{path} written: {text}";
    }

    private string AddAsset()
    {
        var path = new SourcePath($"assets/picture-{random.Next(2)}.png");
        files[path] = new RawFile(path, [(byte)random.Next(9)]);
        return $"{path} written";
    }

    private string Change(SourcePath path, Func<string, string> change)
    {
        var text = change(Encoding.UTF8.GetString(files[path].Bytes));
        files[path] = files[path] with { Bytes = Encoding.UTF8.GetBytes(text) };
        return $"{path} is now\n{text}";
    }

    private string AddText(string text) => text + Pick(
    [
        $"\nA {Pick(Words)} and [[{PickId()}]].\n",
        $"\nMore.[@{PickId()}]\n",
        $"\n## Heading {random.Next(3)}\n\nWords on the {Pick(Words)}.\n",
        $"\nSee [[{PickId()}#heading-{random.Next(3)}|there]].\n",
        $"\n![A picture](assets/picture-{random.Next(3)}.png)\n",
        $"\n# words {random.Next(9)}\n",
    ]);

    private string RemoveLine(string text)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    // The first record once more, under another id or the same.
    private string DuplicateRecord(string text) =>
        Record().Match(text) is { Success: true } record ? text + record.Value.Replace("id: ", Pick(["id: ", "id: other-"]), StringComparison.Ordinal) : text;

    // The value of a key becomes that of the same key elsewhere, or another one.
    private string ChangeValue(string text)
    {
        var lines = Key().Matches(text).ToList();
        if (lines.Count == 0)
        {
            return text;
        }

        var line = Pick(lines);
        var name = line.Groups["name"].Value;
        var others = files.Values.SelectMany(file => Key().Matches(Encoding.UTF8.GetString(file.Bytes))).Where(other => other.Groups["name"].Value == name).Select(other => other.Groups["value"].Value);
        var value = Pick(others.Append(line.Groups["value"].Value + " again").Append(Pick(Words)).Append(PickId()));
        return string.Concat(text.AsSpan(0, line.Groups["value"].Index), value, text.AsSpan(line.Groups["value"].Index + line.Groups["value"].Length));
    }

    private string PickId() => Pick(GetIds(files.Values).Append("no-such-entry"));

    private T Pick<T>(IEnumerable<T> all)
    {
        var list = all.ToList();
        return list[random.Next(list.Count)];
    }

    [GeneratedRegex(@"^[- ]*(?<name>[a-z-]+): (?<value>[^\n]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<=^- id: ).+$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"^- id: [^\n]*\n([ ][^\n]*\n)*", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Record();
}
