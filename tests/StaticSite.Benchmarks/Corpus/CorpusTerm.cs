namespace StaticSite.Benchmarks.Corpus;

/// <summary>A record of the corpus's glossary.</summary>
internal sealed record CorpusTerm(string Term, string Slug, string Definition);
