namespace StaticSite.Benchmarks.Corpus;

/// <summary>Gives every source of the corpus an id; the same title and address is the same source.</summary>
internal sealed class SourceCatalogue
{
    private readonly Dictionary<CorpusSource, string> ids = [];
    private readonly HashSet<string> taken = [];

    /// <summary>In ordinal order of id.</summary>
    public IEnumerable<KeyValuePair<CorpusSource, string>> All => ids.OrderBy(source => source.Value, StringComparer.Ordinal);

    public string GetId(CorpusSource source)
    {
        if (!ids.TryGetValue(source, out var id))
        {
            id = IdText.Create(source.Title, taken);
            ids.Add(source, id);
        }

        return id;
    }
}
