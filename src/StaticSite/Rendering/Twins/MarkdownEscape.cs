using System.Buffers;
using System.Text;

namespace StaticSite.Rendering.Twins;

/// <summary>Keeps plain words from being read as Markdown, with as few backslashes as that takes.</summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<~|&\n\r\t");

    /// <param name="isBlockStart">True where the words begin a block: a number, dash or hash would make it a list or heading.</param>
    public static void Append(StringBuilder text, ReadOnlySpan<char> words, bool isBlockStart)
    {
        if (isBlockStart)
        {
            words = words.TrimStart();
            AppendStart(text, ref words);
        }

        for (var at = words.IndexOfAny(Special); at >= 0; at = words.IndexOfAny(Special))
        {
            text.Append(words[..at]);
            AppendSpecial(text, words, at);
            words = words[(at + 1)..];
        }

        text.Append(words);
    }

    /// <summary>An address as the target of a link: nothing in it ends the target early.</summary>
    public static string Url(string url) => url.AsSpan().IndexOfAny(" ()<>") < 0
        ? url
        : url.Replace(" ", "%20", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);

    /// <summary>Backticks enough to stand around a piece of code.</summary>
    public static string Fence(string code, int least)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in code)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(least, longest + 1));
    }

    private static void AppendStart(StringBuilder text, ref ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits]))
        {
            digits++;
        }

        if (digits < words.Length && (digits == 0 ? words[0] is '#' or '>' or '+' or '-' or '=' or ':' : words[digits] is '.' or ')'))
        {
            text.Append(words[..digits]).Append('\\').Append(words[digits]);
            words = words[(digits + 1)..];
        }
    }

    private static void AppendSpecial(StringBuilder text, ReadOnlySpan<char> words, int at)
    {
        switch (words[at])
        {
            case '\n' or '\r' or '\t':
                text.Append(' ');
                break;
            case '_' when at > 0 && at + 1 < words.Length && char.IsLetterOrDigit(words[at - 1]) && char.IsLetterOrDigit(words[at + 1]):
            case '&' when !IsEntity(words[(at + 1)..]):
                text.Append(words[at]);
                break;
            default:
                text.Append('\\').Append(words[at]);
                break;
        }
    }

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(';');
        return end > 0 && !rest[..end].ContainsAnyExcept(EntityName);
    }

    private static readonly SearchValues<char> EntityName = SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
