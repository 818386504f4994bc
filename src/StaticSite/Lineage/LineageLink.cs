namespace StaticSite.Lineage;

/// <summary>One entry joined to another.</summary>
/// <param name="OwnerId">The entry nearer to the one the figure is of.</param>
/// <param name="Label">What <paramref name="Target"/> is to the owner, in words.</param>
/// <param name="IsBefore">True where the target belongs above its owner: it came first, holds it or stood over it.</param>
internal sealed record LineageLink(string OwnerId, LineageNode Target, string Label, bool IsBefore);
