using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>Bytes of the markup, styles, scripts and data that a page asks for. Fonts and pictures are left out.</summary>
internal sealed class PageWeight
{
    private static readonly string[] Kinds = ["document", "stylesheet", "script", "fetch", "xhr"];

    private readonly ConcurrentDictionary<string, Task<long>> bytes = [];

    public PageWeight(IPage page) => page.Response += (_, response) =>
    {
        if (Kinds.Contains(response.Request.ResourceType) && response.Ok)
        {
            bytes.TryAdd(response.Url, GetCompressed(response));
        }
    };

    /// <summary>Files so far.</summary>
    public int Files => bytes.Count;

    /// <summary>Bytes so far, each file compressed as by <c>gzip -9</c>.</summary>
    public async Task<long> GetBytes() => (await Task.WhenAll(bytes.Values)).Sum();

    private static async Task<long> GetCompressed(IResponse response)
    {
        using var target = new MemoryStream();
        await using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(await response.BodyAsync());
        }

        return target.Length;
    }
}
