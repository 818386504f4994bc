namespace StaticSite.ExternalLinks;

/// <summary>What asking for an address told.</summary>
/// <param name="Reason">In a few words of our own, for instance <c>status 404</c>.</param>
/// <param name="MovedTo">Where it leads for good; null where it stays.</param>
public sealed record LinkCheck(LinkOutcome Outcome, string Reason, string? MovedTo = null);
