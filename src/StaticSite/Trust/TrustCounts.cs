namespace StaticSite.Trust;

/// <summary>How well a part of the site is supported: sums over its entries and their statements.</summary>
/// <param name="Verified">Entries that say when they were last checked.</param>
/// <param name="Overdue">Entries whose next check was due before the day of the report.</param>
/// <param name="Disputed">Entries that a dispute touches which is still open.</param>
/// <param name="Sourced">Statements with a source.</param>
/// <param name="Primary">Statements with a primary source.</param>
/// <param name="Single">Statements that rest on one source alone which is not primary.</param>
public sealed record TrustCounts(int Entries, int Verified, int Overdue, int Disputed, int Statements, int Sourced, int Primary, int Single)
{
    public static readonly TrustCounts None = new(0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Counts of statements, without the entries they stand in.</summary>
    public static TrustCounts Of(IReadOnlyCollection<Statement> statements) => None with
    {
        Statements = statements.Count,
        Sourced = statements.Count(statement => statement.IsSourced),
        Primary = statements.Count(statement => statement.IsPrimary),
        Single = statements.Count(statement => statement.IsSingle),
    };

    public static TrustCounts Sum(IEnumerable<TrustCounts> parts) => parts.Aggregate(None, (left, right) => left + right);

    public static TrustCounts operator +(TrustCounts left, TrustCounts right) => new(
        left.Entries + right.Entries,
        left.Verified + right.Verified,
        left.Overdue + right.Overdue,
        left.Disputed + right.Disputed,
        left.Statements + right.Statements,
        left.Sourced + right.Sourced,
        left.Primary + right.Primary,
        left.Single + right.Single);
}
