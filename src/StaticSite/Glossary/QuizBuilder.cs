using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Linking;

namespace StaticSite.Glossary;

/// <summary>
/// Linked site → questions of the self-test: every abbreviation, every definition, every relation that tells what makes something
/// possible, and events of each track. Nothing is drawn by lot here: same content, same questions.
/// </summary>
internal static class QuizBuilder
{
    private const int WrongOptions = 3;
    private const int LeastWrongOptions = 2;
    private const int EventsInOrder = 4;
    private const string Enables = "enables";

    /// <summary>The questions, each made when it is read: who only asks whether there is one makes one.</summary>
    /// <param name="events">All events in order of time.</param>
    public static IEnumerable<QuizQuestion> Create(LinkedSite site, ImmutableArray<TimelineEvent> events)
    {
        var entries = site.Entries.All.OfType<NamedEntry>().Where(entry => entry is Term or Article).ToList();
        return AskForExpansions(entries, site)
            .Concat(AskByDefinitions(entries, site))
            .Concat(AskByRelations(entries, site))
            .Concat(site.Site.Tracks.SelectMany(track => AskForOrder(track, events, site)));
    }

    private static IEnumerable<QuizQuestion> AskForExpansions(List<NamedEntry> entries, LinkedSite site)
    {
        var choices = new QuizChoices(entries.Where(entry => entry.Abbreviation is not null));
        foreach (var question in entries.Where(HasHiddenExpansion).Select(entry => Ask(QuizKind.Expand, entry, $"What does {entry.Abbreviation} stand for?", choices.Get(entry), site)).OfType<QuizQuestion>())
        {
            yield return question;
        }
    }

    private static IEnumerable<QuizQuestion> AskByDefinitions(List<NamedEntry> entries, LinkedSite site)
    {
        var choices = new QuizChoices(entries);
        foreach (var question in entries.Select(entry => AskByDefinition(entry, choices, site)).OfType<QuizQuestion>())
        {
            yield return question;
        }
    }

    private static IEnumerable<QuizQuestion> AskByRelations(List<NamedEntry> entries, LinkedSite site)
    {
        var choices = new QuizChoices(entries.OfType<Article>());
        foreach (var relation in entries.SelectMany(entry => site.GetRelations(entry)).Where(relation => relation.Type.Name == Enables))
        {
            if (AskByRelation(relation, choices, site) is { } question)
            {
                yield return question;
            }
        }
    }

    // Where the name holds its own abbreviation, the answer would stand in the question.
    private static bool HasHiddenExpansion(NamedEntry entry) =>
        entry.Abbreviation is { } abbreviation && !entry.Name.Contains(abbreviation, StringComparison.OrdinalIgnoreCase);

    private static QuizQuestion? AskByDefinition(NamedEntry entry, QuizChoices choices, LinkedSite site)
    {
        var isFeatured = QuizChoices.KindOf(entry) is { } kind && kind == site.Site.Featured;
        return Ask(isFeatured ? QuizKind.Allow : QuizKind.Define, entry, NameMask.Hide(entry.Short, entry.Names), choices.Get(entry), site);
    }

    private static QuizQuestion? AskByRelation(ResolvedRelation relation, QuizChoices articles, LinkedSite site)
    {
        var alsoRight = site.GetInverseRelations(relation.Target).Where(other => other.Type == relation.Type).Select(other => other.From.Id).ToHashSet();
        var right = (NamedEntry)relation.From;
        var wrong = articles.Get(right).Where(entry => !alsoRight.Contains(entry.Id) && entry.Id != relation.Target.Id);
        var question = Ask(QuizKind.Allow, right, $"Which of these {relation.Type.Label.ToLowerInvariant()} “{relation.Target.Name}”?", wrong, site);
        return question is null ? null : question with
        {
            Id = $"{question.Id}-{relation.Target.Id}",
            Options = question.Options.SetItem(0, question.Options[0] with { Source = relation.Sources.FirstOrDefault()?.Source ?? question.Options[0].Source }),
        };
    }

    private static QuizQuestion? Ask(QuizKind kind, NamedEntry right, string prompt, IEnumerable<NamedEntry> others, LinkedSite site)
    {
        var wrong = others.Where(other => other.Name != right.Name).DistinctBy(other => other.Name).Take(WrongOptions).ToList();
        return wrong.Count < LeastWrongOptions
            ? null
            : new QuizQuestion($"{kind}-{right.Id}".ToLowerInvariant(), kind, prompt, [.. wrong.Prepend(right).Select(entry => CreateOption(entry, site))]);
    }

    // Four events, evenly spread over the track, none of which may have happened on a day of the next.
    private static IEnumerable<QuizQuestion> AskForOrder(Track track, ImmutableArray<TimelineEvent> events, LinkedSite site)
    {
        var own = events.Where(item => !item.Date.IsUncertain && item.Tracks.Any(use => use.Value == track.Id.Value)).ToList();
        var stride = own.Count / EventsInOrder;
        for (var first = 0; first < stride; first++)
        {
            var chosen = Enumerable.Range(0, EventsInOrder).Select(index => own[first + (index * stride)]).ToList();
            if (chosen.Zip(chosen.Skip(1)).All(pair => pair.First.Date.Latest < pair.Second.Date.Earliest))
            {
                yield return new QuizQuestion($"order-{track.Id.Value}-{chosen[0].Id}", QuizKind.Order, track.Title, [.. chosen.Select(item => CreateOption(item, site))]);
            }
        }
    }

    private static QuizQuestion.Option CreateOption(Entry entry, LinkedSite site) =>
        new(entry.Name, entry, site.GetCitations(entry).FirstOrDefault()?.Source);
}
