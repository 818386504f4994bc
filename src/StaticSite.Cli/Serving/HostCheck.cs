using System.Globalization;

namespace StaticSite.Cli.Serving;

/// <summary>
/// Refuses requests for other names than this machine's. Otherwise a web page from anywhere could point its own name at
/// 127.0.0.1 and read unpublished content through the visitor's browser.
/// </summary>
internal static class HostCheck
{
    private const int HttpPort = 80;

    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <param name="host">The Host header.</param>
    /// <param name="port">The port the request came in on.</param>
    public static bool IsOwn(string? host, int port) => Names.Any(name =>
        string.Equals(host, string.Create(CultureInfo.InvariantCulture, $"{name}:{port}"), StringComparison.OrdinalIgnoreCase)
        || (port == HttpPort && string.Equals(host, name, StringComparison.OrdinalIgnoreCase)));
}
