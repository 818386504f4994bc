using System.Text;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Sources;
using StaticSite.Tests.Support;

namespace StaticSite.DefectLab;

/// <summary>The clean site, into which mistakes are put one after the other. Marks stand in the texts until their places are asked for.</summary>
internal sealed class LabSite
{
    private static readonly Lazy<IReadOnlyList<RawFile>> Clean = new(() => InputFolder.Read(Repository.TinyInput));
    private readonly SortedDictionary<string, LabFile> files;

    private LabSite(IDictionary<string, LabFile> files) => this.files = new(files, StringComparer.Ordinal);

    public static LabSite Create() => new(Clean.Value.ToDictionary(file => file.Path.Value, file => new LabFile(Encoding.UTF8.GetString(file.Bytes), null, null)));

    public IEnumerable<RawFile> Files => files.Where(file => !file.Key.Split('/').Any(InputLayout.IsLeftOut)).Select(file => new RawFile(new SourcePath(file.Key), file.Value.Save()));

    /// <summary>The site with one mistake more; null, with the reason, where its text does not stand there, or not once.</summary>
    /// <param name="number">Tells the marks of this case from those of others.</param>
    public (LabSite? Site, string? Reason) With(Case item, int number)
    {
        var site = new LabSite(files);
        var reason = item.AllEdits.Select(edit => site.Apply(edit, number)).FirstOrDefault(problem => problem is not null);
        return reason is null ? (site, null) : (null, reason);
    }

    /// <summary>The site with a repair carried out.</summary>
    public LabSite With(Repair repair)
    {
        var site = new LabSite(files);
        foreach (var edit in repair.Edits.OrderByDescending(edit => edit.Span.Column))
        {
            var path = edit.Span.Path.Value;
            var lines = Mark.Strip(site.files[path].Text).Split('\n');
            var line = lines[edit.Span.Line - 1];
            // A byte order mark is not part of the first line.
            var at = edit.Span.Column - 1 + (line.StartsWith('\uFEFF') ? 1 : 0);
            lines[edit.Span.Line - 1] = line[..at] + edit.Text + line[(at + edit.Span.Length)..];
            site.files[path] = site.files[path] with { Text = string.Join('\n', lines) };
        }

        return site;
    }

    /// <summary>Where the mark of a case stands by now: path, line and column from 1, length.</summary>
    public SourceSpan PlaceOf(Case item, int number)
    {
        if (item.Whole is { } path)
        {
            return SourceSpan.OfFile(new SourcePath(path));
        }

        var found = files.Where(file => file.Value.Text.Contains(Mark.Open(number), StringComparison.Ordinal)).ToList();
        Assert.That(found, Has.Count.EqualTo(1), $"{item} must mark its fault with « and » once, or name a whole file");
        return Mark.Find(found[0].Value.Text, number, new SourcePath(found[0].Key));
    }

    /// <summary>True where the mark of a case stands in a line of keys, a record or a paragraph in which no other case has one: two mistakes in one sentence may well be one.</summary>
    public bool IsApart(int number)
    {
        var file = files.FirstOrDefault(file => file.Value.Text.Contains(Mark.Open(number), StringComparison.Ordinal));
        return file.Key is null || Mark.CountOthers(BlockAround(file.Key, file.Value.Text, file.Value.Text.IndexOf(Mark.Open(number), StringComparison.Ordinal)), number) == 0;
    }

    private static string BlockAround(string path, string text, int at)
    {
        var isKeys = path == InputLayout.SiteFile.Value || (path.EndsWith(".md", StringComparison.Ordinal) && at < text.IndexOf("\n---\n", StringComparison.Ordinal));
        var border = isKeys ? "\n" : path.EndsWith(".md", StringComparison.Ordinal) ? "\n\n" : "\n- ";
        var start = text.LastIndexOf(border, at, StringComparison.Ordinal);
        var end = text.IndexOf(border, at, StringComparison.Ordinal);
        return text[Math.Max(0, start)..(end < 0 ? text.Length : end)];
    }

    private string? Apply(Edit edit, int number)
    {
        if (edit.Rename is { } from)
        {
            return files.Remove(from, out var moved) && files.TryAdd(edit.To!, moved) ? null : $"{from} cannot be renamed";
        }

        var path = edit.File!;
        if (edit.Add is { } added)
        {
            return files.TryAdd(path, new LabFile(Mark.Number(added, number), null, null)) ? null : $"{path} is there already";
        }

        if (edit.Hex is { } hex)
        {
            return files.TryAdd(path, new LabFile("", null, Convert.FromHexString(hex))) ? null : $"{path} is there already";
        }

        return files.TryGetValue(path, out var file) ? Change(path, file, edit, number) : $"there is no {path}";
    }

    private string? Change(string path, LabFile file, Edit edit, int number)
    {
        if (edit.Find is { } find)
        {
            var parts = file.Text.Split(find);
            if (parts.Length != 2)
            {
                return $"{path} has “{find}” {parts.Length - 1} times";
            }

            file = file with { Text = string.Join(Mark.Number(edit.Write!, number), parts) };
        }

        files[path] = file with { Saving = edit.Encode ?? file.Saving };
        return null;
    }
}
