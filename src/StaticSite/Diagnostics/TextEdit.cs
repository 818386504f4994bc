using StaticSite.Sources;

namespace StaticSite.Diagnostics;

/// <summary>One stretch of a file and what should stand there instead.</summary>
/// <param name="Span">What to take out: inside one line, in the text as the diagnostics count it (<c>\n</c> line ends, no byte order mark).</param>
/// <param name="Text">What to put in its place; one line in a repair.</param>
public sealed record TextEdit(SourceSpan Span, string Text);
