namespace StaticSite.Diagnostics;

/// <summary>What somebody probably meant to write.</summary>
/// <param name="IsSure">True where only the spelling differs, or a slip or two of the fingers, and nothing else is as near.</param>
public sealed record Suggestion(string Text, bool IsSure)
{
    // One slip in four letters, two in eight; more is another word.
    private const int LettersForEachSlip = 4;
    private const int MostSlips = 2;
    private const int LeastStart = 4;
    private const int ShortestName = 6;

    /// <summary>
    /// The candidate nearest to a word by optimal string alignment distance, case ignored; null where none is near.
    /// Near is at most one edit for each three characters. Equal distances go to the candidate that sorts first.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) => Find(word, candidates)?.Text;

    /// <summary>The same, with how sure it is. Another way to spell the word is no distance.</summary>
    public static Suggestion? Find(string word, IEnumerable<string> candidates)
    {
        var bare = Spelling.WithoutQuotes(word);
        var folded = bare.ToLowerInvariant();
        var limit = Math.Max(1, (bare.Length + 1) / 3);
        var nearest = candidates
            .Where(candidate => Math.Abs(candidate.Length - bare.Length) <= limit)
            .Select(candidate => (Candidate: candidate, Distance: Distance(folded, candidate.ToLowerInvariant())))
            .Where(near => near.Distance <= limit)
            .Select(near => near with { Distance = Spelling.Fold(bare) == Spelling.Fold(near.Candidate) ? 0 : near.Distance })
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Candidate, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return nearest switch
        {
            [] => FindRelated(folded, candidates),
            [var only] => new(only.Candidate, IsSlip(bare, only.Candidate, only.Distance)),
            [var first, var second, ..] => new(first.Candidate, first.Distance < second.Distance && IsSlip(bare, first.Candidate, first.Distance)),
        };
    }

    /// <summary>
    /// True where a word with a slip in it cannot be another name. A short one can: abbreviations differ in a letter. So can one that
    /// differs in a part with digits: designations do, as X-8A and X-8B.
    /// </summary>
    public static bool IsNoOther(string word, string candidate) =>
        WithoutHyphens(word) == WithoutHyphens(candidate) || (word.Length >= ShortestName && PartsWithDigits(word).SequenceEqual(PartsWithDigits(candidate)));

    private static string WithoutHyphens(string word) => Spelling.Fold(word).Replace("-", "", StringComparison.Ordinal);

    private static IEnumerable<string> PartsWithDigits(string word) => word.Split('-').Where(part => part.Any(char.IsDigit));

    // The only candidate that shares the word's beginning, or of which the word is a part: a surname, a name with an addition.
    private static Suggestion? FindRelated(string word, IEnumerable<string> candidates)
    {
        var related = candidates.Where(candidate => IsPart(word, candidate) || IsPart(candidate, word) || CommonStart(word, candidate) >= Math.Max(LeastStart, word.Length / 2)).Take(2).ToList();
        return related is [var only] ? new(only, IsSure: false) : null;
    }

    private static bool IsPart(string part, string whole) =>
        part.Length >= LeastStart && $"-{whole}-".Contains($"-{part}-", StringComparison.Ordinal);

    private static int CommonStart(string left, string right) => left.AsSpan().CommonPrefixLength(right);

    // Another digit is another year, not a slip.
    private static bool IsSlip(string word, string candidate, int distance) =>
        distance <= MostSlips && distance * LettersForEachSlip <= word.Length && word.Where(char.IsDigit).SequenceEqual(candidate.Where(char.IsDigit));

    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            table[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            table[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                table[i, j] = Cell(table, left, right, i, j);
            }
        }

        return table[left.Length, right.Length];
    }

    private static int Cell(int[,] table, string left, string right, int i, int j)
    {
        var cost = left[i - 1] == right[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
    }
}
