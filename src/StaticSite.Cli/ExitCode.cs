namespace StaticSite.Cli;

/// <summary>What the program tells the shell. Part of the contract with scripts: never renumbered.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors; nothing was written.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line cannot be carried out as it was written.</summary>
    public const int WrongUsage = 2;

    /// <summary>The program failed: a file that cannot be read or written, or a bug.</summary>
    public const int Failed = 3;

    /// <summary>Stopped by Ctrl+C before the work was done; the number that shells use for it.</summary>
    public const int Interrupted = 130;
}
