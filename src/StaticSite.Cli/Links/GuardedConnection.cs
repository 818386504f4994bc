using System.Net;
using System.Net.Sockets;

namespace StaticSite.Cli.Links;

/// <summary>Connects to a host by the very addresses that were checked, so that no second answer of a name server leads elsewhere.</summary>
internal static class GuardedConnection
{
    /// <exception cref="PrivateAddressException">The host has no public address.</exception>
    public static async ValueTask<Stream> Connect(DnsEndPoint host, bool allowPrivate, CancellationToken cancellation)
    {
        var found = await Dns.GetHostAddressesAsync(host.Host, cancellation);
        var allowed = found.Where(address => allowPrivate || PublicAddress.IsPublic(address)).ToArray();
        if (allowed.Length == 0)
        {
            throw new PrivateAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
