using System.Collections.Immutable;

namespace StaticSite.Rendering.Pages;

/// <summary>The self-test: some questions of each kind to be read, and where the script finds all of them.</summary>
public sealed record QuizPage : PageModel
{
    /// <summary>Address of all questions as JSON.</summary>
    public required string DataHref { get; init; }

    public required ImmutableArray<Group> Groups { get; init; }

    public required ImmutableArray<Answer> Answers { get; init; }

    /// <param name="Label">What its questions ask for.</param>
    public sealed record Group(string Label, ImmutableArray<Question> Questions);

    /// <param name="Number">1-based, counted over the whole page.</param>
    /// <param name="Options">In no telling order.</param>
    public sealed record Question(int Number, string Prompt, ImmutableArray<string> Options);

    /// <param name="Number">Number of the question.</param>
    /// <param name="Parts">The right option; of a question for the order, each of them in the right order.</param>
    public sealed record Answer(int Number, ImmutableArray<AnswerPart> Parts);

    /// <param name="Letter">Letter of the option on the page.</param>
    /// <param name="Entry">Link to its entry.</param>
    /// <param name="Source">Link to what shows it; null where the entry names none.</param>
    public sealed record AnswerPart(string Letter, Link Entry, Link? Source);
}
