using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

public sealed record PeoplePage : PageModel
{
    public required ImmutableArray<EntryLine> People { get; init; }
}
