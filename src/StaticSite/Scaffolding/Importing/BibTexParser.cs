using System.Globalization;
using System.Text;

namespace StaticSite.Scaffolding.Importing;

/// <summary>
/// Reads the syntax of BibTeX (O. Patashnik, BibTeXing, 1988): entries in braces or parentheses, values in braces, quotation marks or
/// as numbers and macros, joined by “#”; what stands outside entries is a comment. An entry that is cut off ends where the text does.
/// </summary>
internal sealed class BibTexParser(string text)
{
    private readonly Dictionary<string, string> macros = new(StringComparer.OrdinalIgnoreCase);
    private int at;

    public IEnumerable<BibTexEntry> Read()
    {
        while ((at = text.IndexOf('@', at)) >= 0)
        {
            at++;
            var type = ReadName().ToLowerInvariant();
            SkipBlanks();
            if (type is "comment" or "preamble" or "" || Current is not ('{' or '('))
            {
                continue;
            }

            var close = Current == '{' ? '}' : ')';
            at++;
            if (type == "string")
            {
                ReadFields(macros, close);
                continue;
            }

            SkipBlanks();
            var key = ReadUntil(close);
            var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            ReadFields(fields, close);
            yield return new(type, key, fields);
        }
    }

    private char Current => at < text.Length ? text[at] : '\0';

    private string ReadUntil(char close)
    {
        var start = at;
        while (at < text.Length && text[at] != ',' && text[at] != close)
        {
            at++;
        }

        return text[start..at].Trim();
    }

    private void ReadFields(Dictionary<string, string> fields, char close)
    {
        while (at < text.Length && Current != close)
        {
            SkipBlanks();
            if (Current == ',')
            {
                at++;
                continue;
            }

            var name = ReadName();
            SkipBlanks();
            if (name.Length == 0 || Current != '=')
            {
                // Not a field: nothing more of this entry can be understood.
                return;
            }

            at++;
            fields.TryAdd(name, ReadValue());
            SkipBlanks();
        }
    }

    private string ReadValue()
    {
        var value = new StringBuilder();
        do
        {
            SkipBlanks();
            value.Append(Current switch
            {
                '{' => ReadGroup('}'),
                '"' => ReadGroup('"'),
                _ => ReadName() is var name && macros.TryGetValue(name, out var meaning) ? meaning : name,
            });
            SkipBlanks();
        }
        while (Current == '#' && at++ < text.Length);
        return value.ToString();
    }

    // From the mark that opens to the one that closes, braces in between in pairs.
    private string ReadGroup(char close)
    {
        var start = ++at;
        for (var depth = 0; at < text.Length; at++)
        {
            if (text[at] == close && depth == 0)
            {
                return text[start..at++];
            }

            depth += text[at] switch { '\\' when at + 1 < text.Length && text[at + 1] is '{' or '}' => Skip(), '{' => 1, '}' => -1, _ => 0 };
        }

        return text[start..];
    }

    private int Skip()
    {
        at++;
        return 0;
    }

    private string ReadName()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '+' or ':' or '.' or '/'))
        {
            at++;
        }

        return text[start..at];
    }

    private void SkipBlanks()
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.Format))
        {
            at++;
        }
    }
}
