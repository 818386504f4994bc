using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StaticSite.Tests.Cli;

/// <summary>Sends requests that a well-behaved client would mend on the way.</summary>
internal static class RawRequest
{
    /// <returns>The status of the response.</returns>
    public static async Task<HttpStatusCode> Send(Uri server, string target, string? host = null, string method = "GET")
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {host ?? server.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var status = await reader.ReadLineAsync();
        return (HttpStatusCode)int.Parse(status!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
