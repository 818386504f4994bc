using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StaticSite.Cli;
using StaticSite.Cli.Files;
using StaticSite.Cli.Serving;

namespace StaticSite.BrowserTests.Support;

/// <summary>Serves a finished site by the rules that <c>serve</c> knows, but exactly as it will be published: nothing is added to a page.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private readonly PreviewSite site;
    private readonly WebApplication application;

    private SiteHost(PreviewSite site)
    {
        this.site = site;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddResponseCompression();
        application = builder.Build();
        // Hosts send text compressed; without it Lighthouse would measure bytes that no reader waits for.
        application.UseResponseCompression();
        application.Run(Answer);
    }

    /// <summary>Where the site stands, without a slash at the end.</summary>
    public string Address => application.Urls.Single();

    /// <summary>Builds the site of an input folder and serves it.</summary>
    public static async Task<SiteHost> Build(string input)
    {
        var result = await SiteBuild.Run(new InputFolder(input), new BuildOptions(IsStrict: true), CancellationToken.None);
        Assert.That(result.Diagnostics, Is.Empty);
        return await Start(new PreviewSite(result.Output, SiteBuild.Theme));
    }

    public static async Task<SiteHost> Start(PreviewSite site)
    {
        var host = new SiteHost(site);
        await host.application.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = RequestPath.Parse(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget)!;
        var answer = site.Find(path);
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.Headers.Location = answer.Location;
        foreach (var (name, value) in site.Headers.Get(path.Value))
        {
            response.Headers[name] = value;
        }

        await response.Body.WriteAsync(answer.Body);
    }
}
