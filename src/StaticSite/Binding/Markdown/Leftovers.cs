using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticSite.Binding.Markdown;

/// <summary>Signs of Markdown that were meant as such but stand among the words of a paragraph, where readers would see them.</summary>
internal static class Leftovers
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Compiled;

    // Few paragraphs hold any of these, and only they are looked at more closely.
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]@`*|_");
    private static readonly SearchValues<char> FirstSigns = SearchValues.Create("#-+<=>");

    // In the order in which they are tried: what an earlier form takes no later one sees.
    private static readonly Form[] Forms =
    [
        new(@"\(@[a-z0-9]+(-[a-z0-9]+)+[^()\[\]]*\)", "it stands in round brackets", "", match => $"[{match[1..^1]}]") { IsCitation = true },
        new(@"\[ +@[a-z0-9]+(-[a-z0-9]+)+[^\[\]]*\]", "a blank stands before `@`", "", match => $"[{match[1..].TrimStart()}") { IsCitation = true },
        new(@"(?<![\w.@])@[a-z0-9]+(-[a-z0-9]+)+(?![\w@])", "it stands without brackets", "", match => $"[{match}]") { IsCitation = true },
        new(@"(?<![\[\]])\[[a-z0-9]+(-[a-z0-9]+){2,}\](?![\[\](])", "`@` is missing", "", match => $"[@{match[1..^1]}]") { IsCitation = true },
        new(@"\[[^\[\]]*\] +\(https?:[^() ]*\)", "a blank parts the words of this link from its address", "", match => match.Replace("] ", "]", StringComparison.Ordinal)),
        new(@"\([^()]*\)\[https?:[^\[\] ]*\]", "the brackets of this link have changed places", "", match => match.Split(")[") is [var words, var address] ? $"[{words[1..]}]({address[..^1]})" : null),
        new(@"\[[^\[\]]*\]\([^()]*\)?", "this link cannot be read", "write `[words](https://…)`, with no blank in the address and both brackets closed"),
        new(@"\[\^[^\[\]\s]+\]", "texts have no footnotes", "write a citation such as `[@source-id]`"),
        new(@"\[[^\[\]]+\]\[[^\[\]]*\]", "this link has no address", "write `[words](https://…)`, or `[[id|words]]` for an entry"),
        new(@"(?<!\[)\[[^\[\]]*\]\]", "a link to an entry begins with two brackets", "", match => $"[{match}"),
        new(@"\]\]", "brackets are closed here that were not opened", "write `[[id]]` on one line"),
        new(@"\*\*|(?<!\w)__(?=\w)", "these bold words have no end, or no beginning", "write `**words**`, with no blank inside the asterisks; a plain asterisk is `\\*`"),
        new("`+", "the code that begins here has no end", "write it between two backticks; a plain one is `\\``"),
        new(@"^#{2,6}\p{L}\S*", "a blank is missing after the number signs of this heading", "", match => $"{match[..^match.TrimStart('#').Length]} {match.TrimStart('#')}"),
        new(@"^\|.*\|", "this table has no line `| --- | --- |` below its first row", "add one with as many columns as the first row"),
        new(@"^[-+]\p{L}\S*", "a blank is missing after the sign of this list item", "", match => $"{match[0]} {match[1..]}"),
        new("^(<{7} |={7}|>{7} )", "a merge left this line here", "keep one of the two versions, and delete the three lines with the signs"),
    ];

    /// <summary>All of them, none within another.</summary>
    public static IEnumerable<Leftover> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs) && !text.AsSpan(0, Math.Min(1, text.Length)).ContainsAny(FirstSigns))
        {
            return [];
        }

        var found = new List<Leftover>();
        foreach (var form in Forms)
        {
            foreach (Match match in form.Pattern.Matches(text))
            {
                if (!found.Exists(other => match.Index < other.Start + other.Length && other.Start < match.Index + match.Length))
                {
                    found.Add(new(match.Index, match.Length, form.Problem, form.Help, form.Mend(match.Value)) { IsCitation = form.IsCitation });
                }
            }
        }

        // Bold words have two such signs, and one fault gives one message.
        return found.DistinctBy(leftover => leftover.Problem);
    }

    private sealed class Form(string pattern, string problem, string help, Func<string, string?>? mend = null)
    {
        public Regex Pattern { get; } = new(pattern, Options, TimeSpan.FromSeconds(1));

        public string Problem { get; } = problem;

        public string Help { get; } = help;

        public bool IsCitation { get; init; }

        public string? Mend(string match) => mend?.Invoke(match);
    }
}
