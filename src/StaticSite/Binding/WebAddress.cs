namespace StaticSite.Binding;

/// <summary>Which addresses content may lead to.</summary>
internal static class WebAddress
{
    /// <summary>True for an absolute http or https address without user name, spaces or control characters.</summary>
    public static bool IsAllowed(string text) =>
        !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is '\\' or '"' or '<' or '>')
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && text.AsSpan(uri.Scheme.Length).StartsWith("://");

    /// <summary>True for an address that running text may link to: a web address, or <c>mailto:</c> with an address.</summary>
    public static bool IsAllowedLink(string text) =>
        IsAllowed(text) || (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && text.Length > 7 && text.All(character => !char.IsControl(character) && character is not (' ' or '"' or '<' or '>' or '\\')));
}
