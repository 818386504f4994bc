using System.Collections.Immutable;
using StaticSite.Binding.Shapes;
using StaticSite.Binding.Yaml;
using StaticSite.Sources;

namespace StaticSite.Editing;

/// <summary>Finds the key, word or id around a place of a YAML text.</summary>
internal sealed class YamlPlaces(SourcePath path, YamlOutline outline)
{
    /// <param name="number">1-based line.</param>
    /// <param name="at">UTF-16 units from the start of the line.</param>
    public Place? Find(int number, int at)
    {
        var line = outline.Read(number);
        if (line.IsComment || (at < line.Column && !line.IsBlank))
        {
            return null;
        }

        if (line.Key is { } name && at > line.ValueStart)
        {
            return outline.FindRecord(number, line.Column)?.Find(name) is { } key ? InValue(line, key, line.ValueStart, at) : null;
        }

        return line.Dash >= 0 ? InItem(line, at) : InLine(line, at);
    }

    // Behind a dash: a record that begins with a key, or a value.
    private Place? InItem(YamlLine line, int at)
    {
        if (outline.FindItems(line.Number, line.Dash) is { } shape)
        {
            return CreateName(line, shape, line.Column, at);
        }

        return outline.FindOwner(line.Number, line.Dash) is { Type: KeyType.Ids or KeyType.Citations } owner ? CreateReference(line, owner, line.Column, line.Text.Length, at) : null;
    }

    // A line of its own: a key, or the rest of a list in brackets.
    private Place? InLine(YamlLine line, int at)
    {
        var column = line.IsBlank ? at : line.Column;
        if (outline.FindRecord(line.Number, column) is { } shape)
        {
            return CreateName(line, shape, column, at);
        }

        var above = Enumerable.Range(outline.First, Math.Max(0, line.Number - outline.First)).Select(outline.Read).LastOrDefault(other => other.Key is not null && other.Column < column);
        var isOpen = above is not null && above.Text.AsSpan(above.ValueStart).TrimStart().StartsWith("[") && !above.Text.Contains(']', StringComparison.Ordinal);
        return isOpen && outline.FindRecord(above!.Number, above.Column)?.Find(above.Key!) is { } key ? InBrackets(line, key, 0, at) : null;
    }

    private Place? InValue(YamlLine line, Key key, int start, int at) => key.Type switch
    {
        KeyType.Ids or KeyType.Citations => line.Text.IndexOf('[', start) is var open and >= 0 && open < at ? InBrackets(line, key, open + 1, at) : null,
        KeyType.Id => CreateReference(line, key, start, line.Text.Length, at),
        KeyType.Word or KeyType.Flag => CreateWord(line, key, start, at),
        _ => null,
    };

    private Place.Reference? InBrackets(YamlLine line, Key key, int open, int at)
    {
        if (key.Type is not (KeyType.Ids or KeyType.Citations))
        {
            return null;
        }

        var start = open + line.Text.AsSpan(open, at - open).LastIndexOf(',') + 1;
        var length = line.Text.AsSpan(at).IndexOfAny(",]");
        return line.Text.AsSpan(start, at - start).Contains(']') ? null : CreateReference(line, key, start, length < 0 ? line.Text.Length : at + length, at);
    }

    private Place.Reference? CreateReference(YamlLine line, Key key, int start, int end, int at)
    {
        (start, end) = Trim(line.Text, start, end, at);
        start += key.Type == KeyType.Citations && start < at && line.Text[start] == '@' ? 1 : 0;
        var comma = key.Type == KeyType.Citations ? line.Text.IndexOf(',', start, end - start) : -1;
        end = comma >= 0 ? comma : end;
        return at > end ? null : new(Span(line, start, end), line.Text[start..at], line.Text[start..end].Trim(), key.Target);
    }

    private Place.Word CreateWord(YamlLine line, Key key, int start, int at)
    {
        (start, var end) = Trim(line.Text, start, line.Text.Length, at);
        return new(Span(line, start, end), line.Text[start..at], key);
    }

    private Place.Name? CreateName(YamlLine line, RecordShape shape, int column, int at)
    {
        var start = Math.Min(column, at);
        var end = line.Key is { } key ? start + key.Length : Math.Max(at, line.End);
        if (at > end || line.Text.AsSpan(start, end - start).ContainsAny(' ', '"', '\''))
        {
            return null;
        }

        var others = outline.FindKeys(outline.FindExtent(line.Number, column), column).Where(other => other.Number != line.Number);
        return new(Span(line, start, end), line.Text[start..at], line.Text[start..end], shape, [.. others.Select(other => other.Key!)], line.Key is not null);
    }

    // Without blanks, quotation marks and a comment around it; what stands at the cursor stays inside.
    private static (int Start, int End) Trim(string text, int start, int end, int at)
    {
        var comment = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        end = comment >= at ? comment : end;
        while (start < at && text[start] is ' ' or '"' or '\'' && start < end)
        {
            start++;
        }

        while (end > at && text[end - 1] is ' ' or '"' or '\'' && end > at)
        {
            end--;
        }

        return (start, end);
    }

    private SourceSpan Span(YamlLine line, int start, int end) => new(path, line.Number, start + 1, end - start);
}
