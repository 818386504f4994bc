using StaticSite.Routing;

namespace StaticSite.Publishing;

/// <summary>An address that leads to another one for good.</summary>
/// <param name="From">A page; <c>*</c> at its end stands for everything below that has no page.</param>
public readonly record struct Redirect(UrlPath From, UrlPath To)
{
    /// <summary>True where the redirect answers for an address.</summary>
    public bool Covers(UrlPath path) =>
        From.Value.EndsWith("/*", StringComparison.Ordinal) ? path.Value.StartsWith(From.Value[..^1], StringComparison.Ordinal) : From == path;
}
