namespace StaticSite.Glossary;

/// <summary>Hides the names of an entry in its own definition, so that a question does not hold its answer.</summary>
internal static class NameMask
{
    private const string Gap = "…";

    public static string Hide(string text, IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => name.Length > 0).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal))
        {
            for (var at = Find(text, name, 0); at >= 0; at = Find(text, name, at + Gap.Length))
            {
                text = string.Concat(text.AsSpan(0, at), Gap, text.AsSpan(at + name.Length));
            }
        }

        return text;
    }

    // Whole words only: a short name may be the beginning of another word.
    private static int Find(string text, string name, int start)
    {
        for (var at = start; at <= text.Length; at++)
        {
            at = text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return -1;
            }

            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
