namespace StaticSite.Cli.Links;

/// <summary>What one request brought.</summary>
/// <param name="Status">Status code; 0 where there was no answer.</param>
/// <param name="Fault">Why there was no answer, in words of our own.</param>
/// <param name="IsForbidden">True where the host is in a private network.</param>
/// <param name="Location">Where a redirect leads; null for other answers.</param>
/// <param name="RetryAfter">How long the host asks to wait; null where it does not.</param>
internal sealed record LinkAnswer(int Status, string? Fault = null, bool IsForbidden = false, Uri? Location = null, TimeSpan? RetryAfter = null);
