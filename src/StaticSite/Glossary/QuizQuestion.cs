using System.Collections.Immutable;
using StaticSite.Content;

namespace StaticSite.Glossary;

/// <summary>A question of the self-test.</summary>
/// <param name="Id">Unique, and the same as long as what it is made from has its id.</param>
/// <param name="Prompt">Plain words.</param>
/// <param name="Options">The right one first; of a question for the order, all in the right order.</param>
public sealed record QuizQuestion(string Id, QuizKind Kind, string Prompt, ImmutableArray<QuizQuestion.Option> Options)
{
    /// <param name="Text">Plain words.</param>
    /// <param name="Entry">The entry it stands for.</param>
    /// <param name="Source">What shows that it is right; null where the entry names none.</param>
    public sealed record Option(string Text, Entry Entry, Source? Source);
}
