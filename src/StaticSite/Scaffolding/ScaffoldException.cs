namespace StaticSite.Scaffolding;

/// <summary>What was asked for cannot be made; the message says what to do instead: lower case, no full stop.</summary>
public sealed class ScaffoldException(string message) : Exception(message);
