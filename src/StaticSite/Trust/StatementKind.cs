namespace StaticSite.Trust;

/// <summary>Where a statement stands.</summary>
public enum StatementKind
{
    /// <summary>A paragraph, list item or table row of a running text.</summary>
    Text,

    /// <summary>A row of a fact box.</summary>
    Fact,

    /// <summary>A definition of a term, or what it means to one party.</summary>
    Definition,

    /// <summary>An office of a person.</summary>
    Office,

    /// <summary>A typed relation between two entries.</summary>
    Relation,

    /// <summary>An event with its date, place and people.</summary>
    Event,

    /// <summary>A position in a dispute.</summary>
    Position,
}
