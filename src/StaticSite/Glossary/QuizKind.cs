namespace StaticSite.Glossary;

/// <summary>What a question of the self-test asks for.</summary>
public enum QuizKind
{
    /// <summary>The words behind an abbreviation.</summary>
    Expand,

    /// <summary>The entry that a definition means.</summary>
    Define,

    /// <summary>The entry that makes something possible.</summary>
    Allow,

    /// <summary>The order of events.</summary>
    Order,
}
