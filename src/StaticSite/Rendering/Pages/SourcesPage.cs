using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

public sealed record SourcesPage : PageModel
{
    public required ImmutableArray<Group> Groups { get; init; }

    public required int Count { get; init; }

    public sealed record Group(string Title, string Anchor, ImmutableArray<SourceLine> Sources);
}
