namespace StaticSite.Diagnostics;

/// <summary>An error stops the output, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
