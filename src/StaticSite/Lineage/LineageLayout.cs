using System.Collections.Immutable;
using StaticSite.Rendering.Pages;

namespace StaticSite.Lineage;

/// <summary>
/// Lays a lineage out in rows. Boxes stand under one another, so that none can overlap and names have the whole width of a phone;
/// each entry that has others hanging on it gets a rail, and rails that would touch lie in different lanes.
/// </summary>
internal static class LineageLayout
{
    /// <summary>Most boxes beside the entry's own; a longer figure would be no overview, and the list under it has everything.</summary>
    public const int MaxBoxes = 24;

    private const int LineHeight = 17;
    private const int Padding = 8;
    private const int Gap = 7;
    private const int LabelHeight = 21;
    private const int LabelFoot = 6;
    private const int FirstLane = 6;
    private const int LaneWidth = 11;
    private const int Branch = 12;

    /// <param name="centre">The entry the figure is of.</param>
    /// <param name="links">What is joined to it; an owner is the centre or the target of an earlier link.</param>
    /// <returns>Null where nothing is joined to the entry.</returns>
    public static LineageFigure? Create(LineageNode centre, IReadOnlyList<LineageLink> links)
    {
        var members = links.Where(link => link.Target.Id != centre.Id).GroupBy(link => link.Target.Id, StringComparer.Ordinal).Select(Join).ToList();
        if (members.Count == 0)
        {
            return null;
        }

        var shown = members.Take(MaxBoxes).ToList();
        var rows = new List<Row>();
        rows.AddRange(shown.Where(link => link.OwnerId == centre.Id && link.IsBefore).InGroups().SelectMany(link => GetBranch(link, isBefore: true, shown)));
        rows.Add(new Row(centre, "", ""));
        rows.AddRange(shown.Where(link => link.OwnerId == centre.Id && !link.IsBefore).InGroups().SelectMany(link => GetBranch(link, isBefore: false, shown)));
        return Draw(centre, rows, members.Count - shown.Count);
    }

    // An entry related in several ways stands once, under all of them.
    private static LineageLink Join(IEnumerable<LineageLink> links)
    {
        var first = links.First();
        return first with { Label = string.Join(" · ", links.Where(link => link.OwnerId == first.OwnerId).Select(link => link.Label).Distinct(StringComparer.Ordinal)) };
    }

    // Entries of one relation stand together.
    private static IEnumerable<LineageLink> InGroups(this IEnumerable<LineageLink> links) =>
        links.GroupBy(link => link.Label, StringComparer.Ordinal).SelectMany(group => group);

    // What hangs on an entry stands next to it, further out.
    private static IEnumerable<Row> GetBranch(LineageLink link, bool isBefore, IReadOnlyList<LineageLink> members)
    {
        var row = new Row(link.Target, link.OwnerId, link.Label);
        var further = members.Where(other => other.OwnerId == link.Target.Id).InGroups().SelectMany(other => GetBranch(other, isBefore, members));
        return isBefore ? further.Append(row) : further.Prepend(row);
    }

    private static LineageFigure Draw(LineageNode centre, List<Row> rows, int more)
    {
        var spans = GetSpans(rows);
        var lanes = GetLanes(spans);
        var end = FirstLane + (lanes.Max() * LaneWidth) + Branch;
        var boxes = ImmutableArray.CreateBuilder<LineageFigure.Box>();
        var labels = ImmutableArray.CreateBuilder<LineageFigure.Label>();
        var y = 1;
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            var isNew = index == 0 || (rows[index - 1].Owner, rows[index - 1].Label) != (row.Owner, row.Label);
            if (row.Label.Length > 0 && isNew)
            {
                y += LabelHeight;
                labels.Add(new(end, y - LabelFoot, row.Label));
            }

            var lines = NameLines.Of(row.Node.Name, row.Node.Abbreviation, LineageFigure.Width - end - (2 * Padding));
            var height = (lines.Length * LineHeight) + (2 * Padding) - 1;
            boxes.Add(new(end, y, height, lines, row.Node.Name, row.Label.Length == 0 ? null : row.Node.Href));
            y += height + Gap;
        }

        var rails = spans.Select((span, index) => new LineageFigure.Rail(FirstLane + (lanes[index] * LaneWidth), [.. span.Select(row => boxes[row].Y + (boxes[row].Height / 2))], end));
        return new LineageFigure($"Lineage of {centre.Name}", y - Gap + 1, boxes.ToImmutable(), labels.ToImmutable(), [.. rails], more);
    }

    // For each row that others hang on: its place and theirs, from the top down. The longest first, which gets the outermost lane.
    private static ImmutableArray<ImmutableArray<int>> GetSpans(List<Row> rows) =>
    [
        .. rows
            .Select((row, index) => Enumerable.Range(0, rows.Count).Where(other => other == index || rows[other].Owner == row.Node.Id).ToImmutableArray())
            .Where(span => span.Length > 1)
            .OrderByDescending(span => span[^1] - span[0]),
    ];

    private static ImmutableArray<int> GetLanes(ImmutableArray<ImmutableArray<int>> spans)
    {
        var lanes = new List<int>();
        foreach (var span in spans)
        {
            var taken = lanes.Where((_, other) => spans[other][0] <= span[^1] && span[0] <= spans[other][^1]).ToHashSet();
            lanes.Add(Enumerable.Range(0, spans.Length).First(lane => !taken.Contains(lane)));
        }

        return [.. lanes];
    }

    /// <param name="Owner">Id of the row this one hangs on; empty for the entry itself.</param>
    private sealed record Row(LineageNode Node, string Owner, string Label);
}
