namespace StaticSite.Benchmarks.Corpus;

/// <summary>What a page of the corpus names as its source.</summary>
internal sealed record CorpusSource(string Title, string Url);
