using StaticSite.Publishing;

namespace StaticSite;

/// <summary>What a build depends on beside the input.</summary>
/// <param name="BaseUrl">Published address instead of the one in <c>site.yml</c>; null to keep it.</param>
/// <param name="IsPreview">True to ask search engines to stay away.</param>
/// <param name="IsStrict">True to make warnings errors.</param>
/// <param name="Repository">Address of the repository instead of the one in <c>site.yml</c>; null to keep it.</param>
/// <param name="Published">What was published last, none of whose addresses may be lost; null to compare with nothing.</param>
public sealed record BuildOptions(Uri? BaseUrl = null, bool IsPreview = false, bool IsStrict = false, Uri? Repository = null, PublishedManifest? Published = null)
{
    /// <summary>The day for which the trust report holds; null for the newest on which the content says that something was checked.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The day for which entries overdue for a check are reported as warnings; null not to report them.</summary>
    public DateOnly? OverdueOn { get; init; }
}
