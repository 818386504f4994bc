using System.Security;

namespace StaticSite.Cli;

/// <summary>Words for failures that are nobody's content.</summary>
internal static class Failure
{
    /// <summary>One line, or with <see cref="CommandLine.TraceVariable"/> set the whole story.</summary>
    public static string Describe(Exception exception)
    {
        if (string.Equals(Environment.GetEnvironmentVariable(CommandLine.TraceVariable), "1", StringComparison.Ordinal))
        {
            return exception.ToString();
        }

        var message = exception.Message.ReplaceLineEndings(" ");
        return IsOutside(exception)
            ? message
            : $"this is a bug in the program, not in your content: {message} (set {CommandLine.TraceVariable}=1 to see where)";
    }

    /// <summary>True where the system said no, false for a bug.</summary>
    public static bool IsOutside(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException;
}
