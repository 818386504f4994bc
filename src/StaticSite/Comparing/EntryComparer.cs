namespace StaticSite.Comparing;

/// <summary>What one entry said and says.</summary>
internal static class EntryComparer
{
    public static IEnumerable<Change> Compare(EntrySnapshot old, EntrySnapshot now) =>
        [.. CompareValues(old, now), .. CompareLists(old, now), .. CompareItems(old, now), .. StatementComparer.Compare(old, now)];

    private static IEnumerable<Change> CompareValues(EntrySnapshot old, EntrySnapshot now)
    {
        foreach (var name in old.Values.Keys.Union(now.Values.Keys).Order(StringComparer.Ordinal))
        {
            var from = old.Values.GetValueOrDefault(name);
            var to = now.Values.GetValueOrDefault(name);
            if (from != to)
            {
                var kind = from is null ? ChangeKind.ValueAdded
                    : to is null ? ChangeKind.ValueRemoved
                    : name is "date" or "period" ? ChangeKind.DateMoved : ChangeKind.ValueChanged;
                yield return new Change(kind, now.Entry, EntryWords.Of(name), From: from, To: to);
            }
        }
    }

    private static IEnumerable<Change> CompareLists(EntrySnapshot old, EntrySnapshot now)
    {
        foreach (var name in old.Lists.Keys.Union(now.Lists.Keys).Order(StringComparer.Ordinal))
        {
            var from = old.Lists.GetValueOrDefault(name, []);
            var to = now.Lists.GetValueOrDefault(name, []);
            foreach (var value in from.Except(to, StringComparer.Ordinal))
            {
                yield return new Change(ChangeKind.ListShortened, now.Entry, EntryWords.Of(name), From: value);
            }

            foreach (var value in to.Except(from, StringComparer.Ordinal))
            {
                yield return new Change(ChangeKind.ListExtended, now.Entry, EntryWords.Of(name), To: value);
            }
        }
    }

    // Two of a kind may have the same key, as a person may hold an office twice.
    private static IEnumerable<Change> CompareItems(EntrySnapshot old, EntrySnapshot now)
    {
        var before = old.Items.ToLookup(item => (item.Group, item.Key));
        var after = now.Items.ToLookup(item => (item.Group, item.Key));
        foreach (var key in before.Select(group => group.Key).Union(after.Select(group => group.Key)))
        {
            var left = Without(before[key], after[key]);
            var right = Without(after[key], before[key]);
            for (var index = 0; index < Math.Max(left.Count, right.Count); index++)
            {
                yield return Describe(now, key, left.ElementAtOrDefault(index), right.ElementAtOrDefault(index));
            }
        }
    }

    private static Change Describe(EntrySnapshot now, (string Group, string Key) key, RecordItem? from, RecordItem? to)
    {
        return (from, to) switch
        {
            (null, not null) => new(ChangeKind.ItemAdded, now.Entry, key.Group, key.Key, To: to.Value),
            (not null, null) => new(ChangeKind.ItemRemoved, now.Entry, key.Group, key.Key, From: from.Value),
            _ => new(key.Group == "position" ? ChangeKind.PositionFollowed : ChangeKind.ItemChanged, now.Entry, key.Group, key.Key, from?.Value, to?.Value),
        };
    }

    private static List<RecordItem> Without(IEnumerable<RecordItem> items, IEnumerable<RecordItem> others)
    {
        var rest = items.ToList();
        foreach (var other in others)
        {
            rest.Remove(other);
        }

        return rest;
    }
}
