using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace StaticSite.Cli.Serving;

/// <summary>A web server for this machine only.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int MaxConnections = 64;

    // How long open requests may take to end when the server stops.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly KestrelServer server;
    private readonly PreviewState state;

    private PreviewServer(KestrelServer server, PreviewState state)
    {
        this.server = server;
        this.state = state;
        Address = FindAddress(server);
    }

    /// <summary>The site's root, with the port in use.</summary>
    public Uri Address { get; }

    /// <summary>Starts to listen on 127.0.0.1 and, if there is one, ::1.</summary>
    /// <param name="port">0 for any free one (127.0.0.1 only).</param>
    /// <exception cref="IOException">The port cannot be used.</exception>
    public static async Task<PreviewServer> Start(int port, PreviewState state, CancellationToken cancellation)
    {
        var kestrel = CreateServer(port);
        try
        {
            await kestrel.StartAsync(new PreviewApplication(state), cancellation);
            return new PreviewServer(kestrel, state);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            kestrel.Dispose();
            var reason = exception.InnerException is AddressInUseException ? "is in use" : "cannot be used";
            throw new IOException($"port {port} {reason}; name another one with --port", exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        state.Close();
        using var patience = new CancellationTokenSource(Patience);
        await server.StopAsync(patience.Token);
        server.Dispose();
    }

    private static KestrelServer CreateServer(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
        options.Limits.MaxConcurrentConnections = MaxConnections;
        options.Limits.MaxRequestBodySize = 0;
        if (port == 0)
        {
            options.Listen(IPAddress.Loopback, port);
        }
        else
        {
            options.ListenLocalhost(port);
        }

        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
    }

    private static Uri FindAddress(KestrelServer server)
    {
        var bound = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return new UriBuilder(bound) { Host = IPAddress.Loopback.ToString() }.Uri;
    }
}
