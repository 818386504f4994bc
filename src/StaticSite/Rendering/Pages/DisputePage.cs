using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

public sealed record DisputePage : PageModel
{
    public required DisputeLine Dispute { get; init; }

    /// <summary>Which position the site follows and why, or why it follows none.</summary>
    public required Html Reason { get; init; }

    public required ImmutableArray<Link> Touches { get; init; }

    public required ImmutableArray<ReferenceLine> References { get; init; }

    /// <summary>When it was last checked against its sources; null where nobody wrote it down.</summary>
    public DateText? Verified { get; init; }
}
