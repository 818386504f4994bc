using StaticSite.Binding.Shapes;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Binding.Yaml;

/// <summary>Which record and key each line of a YAML text belongs to, told by indentation alone, so that it holds while the text is being written.</summary>
internal sealed class YamlOutline
{
    private const string Fence = "---";

    private readonly SourceFile file;
    private readonly RecordShape root;
    private readonly bool isList;

    private YamlOutline(SourceFile file, FileRole role, int first, int last)
    {
        this.file = file;
        First = first;
        Last = last;
        root = RecordShapes.Get(role);
        isList = role is FileRole.Timeline or FileRole.Sources or FileRole.Disputes;
    }

    /// <summary>First line of the YAML, 1-based.</summary>
    public int First { get; }

    /// <summary>Last line of the YAML; before <see cref="First"/> where there is none.</summary>
    public int Last { get; }

    /// <summary>The keys of a Markdown file, or the whole of a data file; null for a file without either.</summary>
    public static YamlOutline? Of(SourceFile file)
    {
        switch (InputLayout.GetRole(file.Path))
        {
            case FileRole.Unknown or FileRole.Asset:
                return null;
            case FileRole.Article or FileRole.Term or FileRole.Person or FileRole.Page:
                return file.GetLine(1) is Fence ? new(file, InputLayout.GetRole(file.Path), 2, FindFence(file) - 1) : null;
            case var role:
                return new(file, role, 1, file.LineCount);
        }
    }

    public YamlLine Read(int number) => YamlLine.Read(number, file.GetLine(number));

    /// <summary>The record to which a key in a column would belong; null where no key can stand.</summary>
    public RecordShape? FindRecord(int number, int column)
    {
        for (var n = number; n >= First; n--)
        {
            var line = Read(n);
            if (line.Column == column && line.Dash >= 0)
            {
                return FindItems(n, line.Dash);
            }

            if (n != number && !line.IsBlank && !line.IsComment && line.Column < column)
            {
                // No key holds other keys without a list between them.
                return null;
            }
        }

        return column == 0 && !isList ? root : null;
    }

    /// <summary>What the items of the list are whose dash stands in a column, as records; null for a list of anything else.</summary>
    public RecordShape? FindItems(int number, int dash) => isList && dash == 0 ? root : FindOwner(number, dash)?.Items;

    /// <summary>The key whose list an item belongs to.</summary>
    public Key? FindOwner(int number, int dash)
    {
        for (var n = number - 1; n >= First; n--)
        {
            var line = Read(n);
            if (line.Key is { } key && line.Column <= dash)
            {
                return FindRecord(n, line.Column)?.Find(key);
            }

            if (!line.IsBlank && !line.IsComment && line.Column < dash)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>First and last line of the record that has a key in a column; the last one says something.</summary>
    public (int First, int Last) FindExtent(int number, int column)
    {
        var first = number;
        while (first > First && !Begins(Read(first), column) && !IsOutside(Read(first - 1), column))
        {
            first--;
        }

        var last = number;
        for (var n = number + 1; n <= Last && Read(n) is var line && !IsOutside(line, column) && !Begins(line, column); n++)
        {
            last = line.IsBlank || line.IsComment ? last : n;
        }

        return (first, last);
    }

    /// <summary>Keys that stand in a column between two lines.</summary>
    public IEnumerable<YamlLine> FindKeys((int First, int Last) lines, int column) =>
        Enumerable.Range(lines.First, lines.Last + 1 - lines.First).Select(Read).Where(line => line.Key is not null && line.Column == column);

    private static bool Begins(YamlLine line, int column) => line.Column == column && line.Dash >= 0;

    private static bool IsOutside(YamlLine line, int column) => !line.IsBlank && !line.IsComment && line.Column < column;

    // Front matter that is not closed yet ends with the file.
    private static int FindFence(SourceFile file)
    {
        var line = 2;
        while (line <= file.LineCount && file.GetLine(line).TrimEnd() is not Fence)
        {
            line++;
        }

        return line;
    }
}
