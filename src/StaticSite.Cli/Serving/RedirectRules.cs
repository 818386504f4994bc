using System.Globalization;

namespace StaticSite.Cli.Serving;

/// <summary>The redirects of a site, read from its <c>_redirects</c> file: lines <c>/from /to 301</c>.</summary>
internal sealed class RedirectRules
{
    public static readonly RedirectRules None = new([]);

    private const int Permanent = 301;
    private const string Splat = ":splat";

    private readonly Dictionary<string, Redirect> redirects;

    private RedirectRules(Dictionary<string, Redirect> redirects) => this.redirects = redirects;

    /// <summary>Reads the file; lines with another status than 301, 302, 307 or 308 are passed over.</summary>
    public static RedirectRules Parse(string text)
    {
        var found = new Dictionary<string, Redirect>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is not (2 or 3) || words[0][0] == '#')
            {
                continue;
            }

            var status = words.Length == 2 ? Permanent : ReadStatus(words[2]);
            if (status is 301 or 302 or 307 or 308)
            {
                // The first line for a path counts.
                found.TryAdd(Key(words[0]), new Redirect(words[1], status));
            }
        }

        return new RedirectRules(found);
    }

    /// <summary>
    /// Where a path leads; null for a path without a redirect. A slash at the end makes no difference, as on the host, and <c>/*</c> at the
    /// end of a rule stands for everything below, which <c>:splat</c> in its target repeats.
    /// </summary>
    public Redirect? Find(string path)
    {
        var key = Key(path);
        if (redirects.TryGetValue(key, out var own))
        {
            return own;
        }

        for (var folder = key; folder.Length > 0; folder = folder[..folder.LastIndexOf('/')])
        {
            if (redirects.TryGetValue(folder + "/*", out var wide))
            {
                var rest = path.Length > folder.Length ? path[(folder.Length + 1)..] : "";
                return wide with { Target = wide.Target.Replace(Splat, string.Join('/', rest.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal) };
            }
        }

        return null;
    }

    private static int ReadStatus(string word) => int.TryParse(word.TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;

    private static string Key(string path) => path.TrimEnd('/');

    /// <summary>Where to, and with which status.</summary>
    internal sealed record Redirect(string Target, int Status);
}
