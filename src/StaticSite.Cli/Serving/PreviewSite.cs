using System.Collections.Concurrent;
using System.Text;
using StaticSite.Rendering;
using StaticSite.Routing;

namespace StaticSite.Cli.Serving;

/// <summary>A whole site in memory, with the rules its host would follow. Requests never touch the disk, so no path leads out.</summary>
internal sealed class PreviewSite
{
    private const string IndexName = "index.html";

    private static readonly string HeadersPath = Routes.Headers.ToOutputPath().Value;
    private static readonly string RedirectsPath = Routes.Redirects.ToOutputPath().Value;
    private static readonly string NotFoundPath = Routes.NotFound.ToOutputPath().Value;

    private readonly Dictionary<string, Lazy<byte[]>> files;

    private PreviewSite(Dictionary<string, Lazy<byte[]>> files)
    {
        this.files = files;
        Headers = files.Remove(HeadersPath, out var headers) ? HeaderRules.Parse(Encoding.UTF8.GetString(headers.Value)) : HeaderRules.None;
        Redirects = files.Remove(RedirectsPath, out var redirects) ? RedirectRules.Parse(Encoding.UTF8.GetString(redirects.Value)) : RedirectRules.None;
    }

    public HeaderRules Headers { get; }

    private RedirectRules Redirects { get; }

    /// <summary>Makes every file of a plan.</summary>
    public static async Task<PreviewSite> Create(OutputPlan plan, CancellationToken cancellation)
    {
        var made = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        await plan.Render(
            (path, bytes, _) =>
            {
                made[path.Value] = bytes;
                return ValueTask.CompletedTask;
            },
            cancellation);
        return new PreviewSite(made.ToDictionary(file => file.Key, file => new Lazy<byte[]>(file.Value), StringComparer.Ordinal));
    }

    /// <summary>Makes each file when it is first asked for: after a change, one page is looked at and not a thousand.</summary>
    public static PreviewSite CreateOnDemand(OutputPlan plan, ITheme theme) =>
        new(plan.Files.ToDictionary(file => file.Path.Value, file => new Lazy<byte[]>(() => Make(file, theme)), StringComparer.Ordinal));

    /// <summary>What the host would answer. A file goes before a redirect, as on the host.</summary>
    public PreviewAnswer Find(RequestPath path)
    {
        var name = path.Value[1..];
        name = name.Length == 0 || name.EndsWith('/') ? name + IndexName : name;
        if (files.TryGetValue(name, out var file))
        {
            return PreviewAnswer.File(200, ContentTypes.Get(name), file.Value);
        }

        if (files.ContainsKey($"{name}/{IndexName}"))
        {
            return PreviewAnswer.Redirect(301, $"{path.Raw}/{path.Query}");
        }

        return Redirects.Find(path.Value) is { } redirect
            ? PreviewAnswer.Redirect(redirect.Status, redirect.Target)
            : files.TryGetValue(NotFoundPath, out var page)
                ? PreviewAnswer.File(404, ContentTypes.Get(NotFoundPath), page.Value)
                : PreviewAnswer.Text(404, "there is no page at this address");
    }

    // Nothing is waited for: a page is made from what is in memory, on one thread.
    private static byte[] Make(OutputFile file, ITheme theme)
    {
        var renderer = theme.CreateRenderer();
        try
        {
            return file.Make(renderer).AsTask().GetAwaiter().GetResult();
        }
        finally
        {
            renderer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}
