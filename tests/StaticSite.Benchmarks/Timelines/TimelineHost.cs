using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace StaticSite.Benchmarks.Timelines;

/// <summary>Serves all sides of one size from this machine: our site, the data of the packages, their pages and the packages themselves.</summary>
internal sealed class TimelineHost : IAsyncDisposable
{
    private readonly WebApplication application;

    private TimelineHost(WebApplication application) => this.application = application;

    /// <summary>Without a slash at the end.</summary>
    public string Address => application.Urls.Single();

    /// <param name="folders">The first that has a file gives it.</param>
    public static async Task<TimelineHost> Start(params string[] folders)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var host = new TimelineHost(builder.Build());
        host.application.UseFileServer(new FileServerOptions { FileProvider = new CompositeFileProvider(folders.Select(folder => new PhysicalFileProvider(folder))) });
        await host.application.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();
}
