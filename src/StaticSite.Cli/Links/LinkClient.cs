using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;

namespace StaticSite.Cli.Links;

/// <summary>Makes single requests, one at a time to each host and with a pause between them. Reads no body and keeps no cookie.</summary>
internal sealed class LinkClient : IDisposable
{
    private readonly LinkCheckOptions options;
    private readonly HttpClient client;
    private readonly ConcurrentDictionary<string, HostGate> gates = new(StringComparer.OrdinalIgnoreCase);

    public LinkClient(LinkCheckOptions options)
    {
        this.options = options;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = (context, cancellation) => GuardedConnection.Connect(context.DnsEndPoint, options.AllowPrivate, cancellation),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/pdf;q=0.9, */*;q=0.8");
    }

    public void Dispose()
    {
        client.Dispose();
        foreach (var gate in gates.Values)
        {
            gate.Dispose();
        }
    }

    /// <summary>Asks once.</summary>
    public async Task<LinkAnswer> Ask(HttpMethod method, Uri url, CancellationToken cancellation)
    {
        var gate = gates.GetOrAdd(url.Authority, _ => new HostGate());
        await gate.Enter(options, cancellation);
        try
        {
            return await Send(method, url, cancellation);
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task<LinkAnswer> Send(HttpMethod method, Uri url, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.Timeout);
        try
        {
            using var request = new HttpRequestMessage(method, url);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return new LinkAnswer((int)response.StatusCode, Location: GetLocation(response, url), RetryAfter: GetRetryAfter(response.Headers.RetryAfter));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new LinkAnswer(0, string.Create(CultureInfo.InvariantCulture, $"no answer within {options.Timeout.TotalSeconds:0.#} s"));
        }
        catch (HttpRequestException exception)
        {
            return Describe(exception);
        }
    }

    // A message of the system may quote what the host sent; these words do not.
    private static LinkAnswer Describe(HttpRequestException exception) => exception.InnerException switch
    {
        PrivateAddressException => new(0, "the host is in a private network", IsForbidden: true),
        AuthenticationException => new(0, "no safe connection: the certificate or the encryption is not right"),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => new(0, "no such host"),
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => new(0, "the host refuses the connection"),
        _ => new(0, "the connection broke"),
    };

    private static Uri? GetLocation(HttpResponseMessage response, Uri url) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
            && response.Headers.Location is { } location && Uri.TryCreate(url, location, out var target) ? target : null;

    private TimeSpan? GetRetryAfter(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - options.Clock.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private sealed class HostGate : IDisposable
    {
        private readonly SemaphoreSlim one = new(1);
        private bool wasAsked;

        public async Task Enter(LinkCheckOptions options, CancellationToken cancellation)
        {
            await one.WaitAsync(cancellation);
            if (wasAsked)
            {
                await options.Wait(options.HostDelay, cancellation);
            }

            wasAsked = true;
        }

        public void Leave() => one.Release();

        public void Dispose() => one.Dispose();
    }
}
