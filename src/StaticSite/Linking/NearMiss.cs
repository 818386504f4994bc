using StaticSite.Content;

namespace StaticSite.Linking;

/// <summary>The entry that a reference that leads nowhere was probably meant for.</summary>
/// <param name="IsSure">True where nothing else can have been meant.</param>
/// <param name="IsRenamed">True where the entry once had the id.</param>
internal sealed record NearMiss(Entry Entry, bool IsSure, bool IsRenamed);
