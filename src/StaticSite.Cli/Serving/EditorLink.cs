using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.Cli.Serving;

/// <summary>Makes addresses that open a place of the content in the author's editor. They stand in the preview only, never in the site.</summary>
internal sealed partial class EditorLink
{
    /// <summary>The address that Visual Studio Code opens (https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls).</summary>
    public const string Default = "vscode://file{path}:{line}:{column}";

    /// <summary>What is typed instead of an address for no links.</summary>
    public const string None = "none";

    private readonly string template;

    private EditorLink(string template) => this.template = template;

    /// <summary>Reads an address with <c>{path}</c> in it and perhaps <c>{line}</c> and <c>{column}</c>.</summary>
    /// <returns>False where it has no path, or no scheme, or one that would run in the page.</returns>
    public static bool TryParse(string template, out EditorLink? link)
    {
        var isNone = template == None;
        var isAddress = Scheme().IsMatch(template) && template.Contains("{path}", StringComparison.Ordinal) && !RunsInPage().IsMatch(template);
        link = isAddress ? new EditorLink(template) : null;
        return isNone || isAddress;
    }

    /// <summary>The address of a place.</summary>
    /// <param name="file">Absolute path.</param>
    /// <param name="line">1-based.</param>
    /// <param name="column">1-based, in UTF-16 units.</param>
    public string Create(string file, int line, int column)
    {
        // Begins with a slash on every system: /home/…, /C:/…
        var path = "/" + string.Join('/', file.Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString)).Replace("%3A", ":", StringComparison.Ordinal);
        return template.Replace("{path}", path, StringComparison.Ordinal)
            .Replace("{line}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>As it was typed.</summary>
    public override string ToString() => template;

    [GeneratedRegex(@"\A[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\A(javascript|data|blob|vbscript):", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex RunsInPage();
}
