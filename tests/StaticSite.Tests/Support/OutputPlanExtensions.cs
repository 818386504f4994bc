using System.Collections.Concurrent;
using StaticSite.Rendering;

namespace StaticSite.Tests.Support;

internal static class OutputPlanExtensions
{
    /// <summary>Every file of the site by its path, in ordinal order.</summary>
    public static async Task<SortedDictionary<string, byte[]>> ToFiles(this OutputPlan plan)
    {
        var files = new ConcurrentDictionary<string, byte[]>();
        await plan.Render((path, bytes, _) =>
        {
            Assert.That(files.TryAdd(path.Value, bytes), path.Value + " is written twice");
            return ValueTask.CompletedTask;
        });
        return new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal);
    }
}
