namespace StaticSite.Cli.LanguageServer;

/// <summary>Parameters that are not what the protocol says.</summary>
internal sealed class ParameterException(string message) : Exception(message);
