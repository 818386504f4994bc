namespace StaticSite.Cli.Files;

/// <summary>The folder with the content.</summary>
internal sealed class InputFolder
{
    /// <param name="typed">As the user wrote it; must exist.</param>
    public InputFolder(string typed)
    {
        FullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed));
        Label = typed.Replace('\\', '/').TrimEnd('/') + "/";
        Label = Label is "./" ? "" : Label;
    }

    /// <summary>Absolute, without a separator at its end.</summary>
    public string FullPath { get; }

    /// <summary>What goes before a path in messages, so that a terminal or an editor can open it: <c>input/</c>.</summary>
    public string Label { get; }
}
