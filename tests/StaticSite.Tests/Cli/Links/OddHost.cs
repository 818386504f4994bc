using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StaticSite.Tests.Cli.Links;

/// <summary>A web host on this machine that behaves as hosts out there do: well, badly and not at all.</summary>
internal sealed class OddHost : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly CancellationTokenSource end = new();
    private readonly ConcurrentDictionary<string, int> visits = new(StringComparer.Ordinal);
    private int here;

    private OddHost(WebApplication application) => this.application = application;

    /// <summary>Its addresses; the last one is encrypted with a certificate that nobody vouches for.</summary>
    public IReadOnlyList<Uri> Addresses { get; private set; } = [];

    /// <summary>Method, path and user agent of each request, in order.</summary>
    public ConcurrentQueue<(string Method, string Path, string Agent)> Requests { get; } = [];

    /// <summary>Most requests that were open at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <param name="ports">How many hosts it plays.</param>
    public static async Task<OddHost> Start(int ports = 1)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            for (var port = 0; port < ports; port++)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }

            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(CreateCertificate()));
        });
        var host = new OddHost(builder.Build());
        host.application.Run(host.Answer);
        await host.application.StartAsync();
        host.Addresses = [.. host.application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address))];
        return host;
    }

    public Uri Get(string path) => new(Addresses[0], path);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await application.DisposeAsync();
        end.Dispose();
    }

    private async Task Answer(HttpContext context)
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref here));
        try
        {
            Requests.Enqueue((context.Request.Method, context.Request.Path, context.Request.Headers.UserAgent.ToString()));
            await Answer(context, context.Request.Path, visits.AddOrUpdate(context.Request.Path, 1, (_, count) => count + 1));
        }
        catch (OperationCanceledException)
        {
            // Who asked has gone away.
        }
        finally
        {
            Interlocked.Decrement(ref here);
        }
    }

    private async Task Answer(HttpContext context, string path, int visit)
    {
        var response = context.Response;
        switch (path.Split('/')[1])
        {
            case "status":
                response.StatusCode = int.Parse(path.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
                break;
            case "only-get":
                response.StatusCode = context.Request.Method == "GET" ? 200 : 405;
                break;
            case "busy":
                response.StatusCode = visit < 3 ? 429 : 200;
                response.Headers.RetryAfter = visit == 1 ? "7" : "Mon, 23 Nov 2026 00:00:09 GMT";
                break;
            case "closed":
                response.StatusCode = 503;
                response.Headers.RetryAfter = "86400";
                break;
            case "shaky":
                response.StatusCode = visit < 3 ? 500 : 200;
                break;
            case "silent":
                await Task.Delay(Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(end.Token, context.RequestAborted).Token);
                break;
            case "slow":
                await response.StartAsync(context.RequestAborted);
                await response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(end.Token, context.RequestAborted).Token);
                break;
            case "broken":
                context.Abort();
                break;
            case "to":
                response.StatusCode = int.Parse(path.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
                response.Headers.Location = Uri.UnescapeDataString(path[(path.IndexOf('/', 4) + 1)..]);
                break;
            case "circle":
                response.Redirect(path == "/circle/a" ? "/circle/b" : "/circle/a");
                break;
            case "on":
                response.Redirect($"/on/{visit}/{path.Length}/{path}");
                break;
            case "pause":
                await Task.Delay(20, context.RequestAborted);
                break;
        }
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
