namespace StaticSite.Cli;

/// <summary>A command line that is well formed but cannot be carried out; the message says what to type instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
