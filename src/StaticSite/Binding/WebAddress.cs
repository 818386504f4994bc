using System.Text.RegularExpressions;

namespace StaticSite.Binding;

/// <summary>Which addresses content may lead to.</summary>
internal static partial class WebAddress
{
    /// <summary>True for an absolute http or https address without user name, spaces or control characters.</summary>
    public static bool IsAllowed(string text) =>
        !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is '\\' or '"' or '<' or '>')
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && text.AsSpan(uri.Scheme.Length).StartsWith("://");

    /// <summary>The address that was meant by one without or with a misspelt scheme, in brackets or with blanks; null where nobody can tell.</summary>
    public static string? Guess(string text)
    {
        var bare = text.Trim().Trim('<', '>').Replace(" ", "%20", StringComparison.Ordinal);
        var host = Scheme().Replace(bare, "");
        var scheme = bare.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "http://" : "https://";
        return (host != bare || Host().IsMatch(bare)) && IsAllowed(scheme + host) && Host().IsMatch(host) ? scheme + WithPath(host) : null;
    }

    private static string WithPath(string host) => host.Contains('/', StringComparison.Ordinal) ? host : host + "/";

    // `http` with a slip, and slashes.
    [GeneratedRegex("^h[a-z]{2,5}s?:?/{0,3}(?<=/)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Host();

    /// <summary>True for an address that running text may link to: a web address, or <c>mailto:</c> with an address.</summary>
    public static bool IsAllowedLink(string text) =>
        IsAllowed(text) || (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && text.Length > 7 && text.All(character => !char.IsControl(character) && character is not (' ' or '"' or '<' or '>' or '\\')));
}
