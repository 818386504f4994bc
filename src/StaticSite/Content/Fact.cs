using System.Collections.Immutable;
using StaticSite.Content.Text;

namespace StaticSite.Content;

/// <summary>A row of an article's fact box.</summary>
public sealed record Fact(string Label, Prose Value, ImmutableArray<Citation> Sources);
