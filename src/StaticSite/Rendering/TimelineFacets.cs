using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Rendering.Pages;

namespace StaticSite.Rendering;

/// <summary>What a timeline can be narrowed by besides tracks, time and words.</summary>
internal static class TimelineFacets
{
    /// <summary>The facets with every option that some event has; facets with fewer than two are left out.</summary>
    public static ImmutableArray<TimelinePage.Facet> Create(SiteContext context) =>
    [
        .. new[]
        {
            new TimelinePage.Facet("kind", "Kind", OfWords(Vocabulary.EventKinds, item => item.EventKind, context)),
            new TimelinePage.Facet("who", "Who", OfActors(context)),
            new TimelinePage.Facet("state", "State", OfWords(Vocabulary.EventStates, item => item.State.Value, context)),
        }.Where(facet => facet.Options.Length > 1),
    ];

    private static ImmutableArray<TimelinePage.Option> OfWords(ImmutableArray<Vocabulary.Word> words, Func<TimelineEvent, string?> get, SiteContext context)
    {
        var counts = context.Events.Select(get).OfType<string>().CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. words.Where(word => counts.ContainsKey(word.Name)).Select(word => new TimelinePage.Option(word.Name, word.Plural, counts[word.Name]))];
    }

    private static ImmutableArray<TimelinePage.Option> OfActors(SiteContext context) =>
    [
        .. context.Events.SelectMany(item => TimelineRows.GetActors(item, context).Distinct()).CountBy(actor => actor)
            .OrderBy(actor => actor.Key.Name, StringComparer.Ordinal).ThenBy(actor => actor.Key.Id)
            .Select(actor => new TimelinePage.Option(actor.Key.Id.Value, actor.Key.Name, actor.Value)),
    ];
}
