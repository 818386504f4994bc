using System.Collections.Concurrent;
using System.Text;
using StaticSite.Rendering;
using StaticSite.Routing;

namespace StaticSite.Cli.Serving;

/// <summary>A whole site in memory, with the rules its host would follow. Requests never touch the disk, so no path leads out.</summary>
internal sealed class PreviewSite
{
    private const string IndexName = "index.html";

    private static readonly OutputPath HeadersPath = Routes.Headers.ToOutputPath();
    private static readonly OutputPath RedirectsPath = Routes.Redirects.ToOutputPath();
    private static readonly OutputPath NotFoundPath = Routes.NotFound.ToOutputPath();

    private readonly ConcurrentDictionary<OutputPath, Lazy<byte[]>> made = new();
    private readonly Lazy<HeaderRules> headers;
    private readonly Lazy<RedirectRules> redirects;
    private readonly OutputPlan plan;
    private readonly ITheme theme;

    /// <summary>Makes each file when it is first asked for: after a change, one page is looked at and not a thousand.</summary>
    public PreviewSite(OutputPlan plan, ITheme theme)
    {
        this.plan = plan;
        this.theme = theme;
        headers = new(() => Find(HeadersPath) is { } file ? HeaderRules.Parse(Encoding.UTF8.GetString(file.Value)) : HeaderRules.None);
        redirects = new(() => Find(RedirectsPath) is { } file ? RedirectRules.Parse(Encoding.UTF8.GetString(file.Value)) : RedirectRules.None);
    }

    public HeaderRules Headers => headers.Value;

    /// <summary>What the host would answer. A file goes before a redirect, as on the host.</summary>
    public PreviewAnswer Find(RequestPath path)
    {
        var name = path.Value[1..];
        name = name.Length == 0 || name.EndsWith('/') ? name + IndexName : name;
        if (FindPublic(name) is { } file)
        {
            return PreviewAnswer.File(200, ContentTypes.Get(name), file.Value);
        }

        if (FindPublic($"{name}/{IndexName}") is not null)
        {
            return PreviewAnswer.Redirect(301, $"{path.Raw}/{path.Query}");
        }

        return redirects.Value.Find(path.Value) is { } redirect
            ? PreviewAnswer.Redirect(redirect.Status, redirect.Target)
            : Find(NotFoundPath) is { } page
                ? PreviewAnswer.File(404, ContentTypes.Get(NotFoundPath.Value), page.Value)
                : PreviewAnswer.Text(404, "there is no page at this address");
    }

    // The host reads its own two files and gives them to nobody.
    private Lazy<byte[]>? FindPublic(string name) => new OutputPath(name) is var path && path != HeadersPath && path != RedirectsPath ? Find(path) : null;

    private Lazy<byte[]>? Find(OutputPath path) =>
        made.TryGetValue(path, out var file) ? file
        : plan.Find(path) is { } planned ? made.GetOrAdd(path, _ => new Lazy<byte[]>(() => Make(planned, theme)))
        : null;

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
