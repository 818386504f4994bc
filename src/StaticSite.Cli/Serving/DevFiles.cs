using System.Text;

namespace StaticSite.Cli.Serving;

/// <summary>What the preview adds to a site: a script that reloads pages and shows errors, and its style sheet.</summary>
internal static class DevFiles
{
    public const string EventsPath = "/_dev/events";

    /// <summary>Allows what <see cref="ErrorPage"/> needs and nothing else.</summary>
    public const string ErrorPagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string ScriptPath = "/_dev/reload.js";
    private const string StylePath = "/_dev/overlay.css";

    private static readonly Dictionary<string, PreviewAnswer> Files = new(StringComparer.Ordinal)
    {
        [ScriptPath] = Load("reload.js"),
        [StylePath] = Load("overlay.css"),
    };

    /// <summary>Shown in place of every page until a first build succeeds.</summary>
    public static PreviewAnswer ErrorPage { get; } = Load("errors.html") with { Status = 503 };

    public static PreviewAnswer? Find(string path) => Files.GetValueOrDefault(path);

    /// <summary>A page with the script added at the end of its body.</summary>
    /// <param name="build">Which build the page is from, so that the script knows when it is out of date.</param>
    public static byte[] AddScript(byte[] html, string build)
    {
        var script = Encoding.UTF8.GetBytes($"<script src=\"{ScriptPath}\" data-build=\"{build}\" defer></script>");
        var end = html.AsSpan().LastIndexOf("</body>"u8);
        end = end < 0 ? html.Length : end;
        return [.. html.AsSpan(0, end), .. script, .. html.AsSpan(end)];
    }

    private static PreviewAnswer Load(string name)
    {
        using var stream = typeof(DevFiles).Assembly.GetManifestResourceStream("Serving/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return PreviewAnswer.File(200, ContentTypes.Get(name), bytes);
    }
}
