namespace StaticSite.Benchmarks.Corpus;

/// <summary>A record of the corpus's timeline.</summary>
/// <param name="Date">ISO 8601 day.</param>
/// <param name="Page">Slug of the page it belongs to.</param>
internal sealed record CorpusEvent(string Date, string Title, string Text, string Page);
