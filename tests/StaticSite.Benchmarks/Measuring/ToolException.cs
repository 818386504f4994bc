namespace StaticSite.Benchmarks.Measuring;

/// <summary>A tool that a benchmark needs is missing or failed; the message says what to do.</summary>
internal sealed class ToolException(string message) : Exception(message);
