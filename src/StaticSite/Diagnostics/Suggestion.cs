namespace StaticSite.Diagnostics;

/// <summary>Finds what somebody probably meant to write.</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate nearest to a word by optimal string alignment distance, case ignored; null where none is near.
    /// Near is at most one edit for each three characters. Equal distances go to the candidate that sorts first.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var folded = word.ToLowerInvariant();
        var limit = Math.Max(1, (word.Length + 1) / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit)
            .Select(candidate => (Candidate: candidate, Distance: Distance(folded, candidate.ToLowerInvariant())))
            .Where(near => near.Distance <= limit)
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Candidate, StringComparer.Ordinal)
            .Select(near => near.Candidate)
            .FirstOrDefault();
    }

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
