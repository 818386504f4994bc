namespace StaticSite.Comparing;

/// <summary>What the statements of an entry rest on, before and after: pairs those that say the same, or nearly so.</summary>
internal static class StatementComparer
{
    // Share of words that two texts must have in common to be one that was reworded.
    private const double Alike = 0.5;

    // More paragraphs than this are not compared pair by pair: that takes as many steps as the product of both numbers.
    private const int MostPairs = 250_000;

    public static IEnumerable<Change> Compare(EntrySnapshot old, EntrySnapshot now)
    {
        var left = old.Statements.ToList();
        var right = now.Statements.ToList();
        var same = Pair(left, right, (before, after) => before.Place == after.Place && before.Text == after.Text);
        var reworded = (long)left.Count * right.Count <= MostPairs ? Pair(left, right, IsReworded) : [];
        reworded.AddRange(Pair(left, right, (before, after) => before.Place == after.Place && before.Place != Statement.Paragraph
            && left.Count(other => other.Place == before.Place) == 1 && right.Count(other => other.Place == before.Place) == 1));
        var changes = same.Concat(reworded).Select(pair => CompareSources(now, pair.Before, pair.After)).OfType<Change>();
        return Describe(reworded.Count(pair => pair.Before.Place == Statement.Paragraph), left, right) is { } words
            ? changes.Append(new Change(ChangeKind.TextChanged, now.Entry, "text", words))
            : changes;
    }

    private static Change? CompareSources(EntrySnapshot now, Statement before, Statement after)
    {
        var lost = string.Join(", ", before.Sources.Except(after.Sources, StringComparer.Ordinal));
        var gained = string.Join(", ", after.Sources.Except(before.Sources, StringComparer.Ordinal));
        return (lost, gained) switch
        {
            ("", "") => null,
            ("", _) => new(ChangeKind.SourceGained, now.Entry, "statement", after.Text, To: gained),
            (_, "") => new(ChangeKind.SourceLost, now.Entry, "statement", after.Text, lost, after.Sources.IsEmpty ? null : string.Join(", ", after.Sources)),
            _ => new(ChangeKind.SourceReplaced, now.Entry, "statement", after.Text, lost, gained),
        };
    }

    private static string? Describe(int reworded, List<Statement> removed, List<Statement> added)
    {
        var parts = new[]
        {
            (Count: reworded, Word: "reworded"),
            (Count: added.Count(statement => statement.Place == Statement.Paragraph), Word: "added"),
            (Count: removed.Count(statement => statement.Place == Statement.Paragraph), Word: "removed"),
        };
        var said = parts.Where(part => part.Count > 0).Select(part => $"{EntryWords.Count(part.Count, "paragraph", "paragraphs")} {part.Word}").ToList();
        return said.Count == 0 ? null : string.Join(", ", said);
    }

    // Takes out of both lists what fits together.
    private static List<(Statement Before, Statement After)> Pair(List<Statement> left, List<Statement> right, Func<Statement, Statement, bool> fits)
    {
        var pairs = new List<(Statement, Statement)>();
        foreach (var before in left.ToList())
        {
            if (right.Find(after => fits(before, after)) is { } found)
            {
                pairs.Add((before, found));
                left.Remove(before);
                right.Remove(found);
            }
        }

        return pairs;
    }

    private static bool IsReworded(Statement before, Statement after)
    {
        if (before.Place != after.Place)
        {
            return false;
        }

        var left = before.Text.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
        var right = after.Text.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
        var common = left.Count(right.Contains);
        return common >= Alike * (left.Count + right.Count - common);
    }
}
