using System.Collections.Immutable;

namespace StaticSite.Binding.Shapes;

/// <summary>The keys of one kind of record, in the order in which authors write them.</summary>
/// <param name="Owner">What the record describes, with its article: “an event”.</param>
internal sealed record RecordShape(string Owner, ImmutableArray<Key> Keys)
{
    /// <summary>The key of a name; null where the record has none such.</summary>
    public Key? Find(string name)
    {
        // Asked for every key of every record, so without a closure.
        foreach (var key in Keys)
        {
            if (key.Name == name)
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>The same shape where the words for a key, if it has that key, are known.</summary>
    public RecordShape WithWords(string name, IEnumerable<string> words) =>
        this with { Keys = [.. Keys.Select(key => key.Name == name ? key with { Words = [.. words] } : key)] };

    /// <summary>The key of a name as a binder asks for it; a name or type that is not declared is a bug.</summary>
    public Key Get(string name, params ReadOnlySpan<KeyType> types) => Find(name) is { } key && (types.IsEmpty || types.Contains(key.Type))
        ? key
        : throw new InvalidOperationException($"{Owner} declares no such key `{name}`");
}
