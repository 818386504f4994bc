using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace StaticSite.BrowserTests.Support;

/// <summary>Another site: answers every request with one page and no headers of ours.</summary>
internal sealed class PlainHost : IAsyncDisposable
{
    private readonly WebApplication application;

    private PlainHost(string page)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(page);
        });
    }

    /// <summary>Where the page stands.</summary>
    public string Address => application.Urls.Single();

    public static async Task<PlainHost> Start(string page)
    {
        var host = new PlainHost(page);
        await host.application.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();
}
