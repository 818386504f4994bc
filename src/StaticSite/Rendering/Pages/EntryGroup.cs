using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>Entries under one heading.</summary>
/// <param name="Anchor">Id of the heading on its page.</param>
public sealed record EntryGroup(string Title, string Anchor, ImmutableArray<EntryLine> Lines);
