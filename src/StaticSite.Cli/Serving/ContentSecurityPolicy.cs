namespace StaticSite.Cli.Serving;

/// <summary>
/// The one header that the preview may answer differently from the host: the reload script listens to the preview itself, which
/// a site that never makes requests of its own would forbid. Nothing else is loosened, or the preview would hide violations.
/// </summary>
internal static class ContentSecurityPolicy
{
    private const string Directive = "connect-src";
    private const string Self = "'self'";

    /// <summary>The policy with <c>connect-src 'self'</c> allowed; the same policy where it is already.</summary>
    public static string AllowReload(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var index = Array.FindIndex(directives, directive => Words(directive)[0].Equals(Directive, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            return string.Join("; ", directives.Append($"{Directive} {Self}"));
        }

        var words = Words(directives[index]);
        if (words.Contains(Self))
        {
            return policy;
        }

        directives[index] = string.Join(' ', [Directive, .. words.Skip(1).Where(word => word != "'none'"), Self]);
        return string.Join("; ", directives);
    }

    private static string[] Words(string directive) => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
