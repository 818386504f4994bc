using System.Collections.Immutable;

namespace StaticSite.Content.Dates;

/// <summary>Reads EDTF, ISO 8601-2:2019 clause 4; see https://www.loc.gov/standards/datetime/ for the published profile.</summary>
public static class EdtfParser
{
    /// <summary>The form of a date, interval or set, for JSON Schema (ECMA-262): every date that can be read fits it.</summary>
    public const string Pattern =
        $"^({PointParser.Pattern}|({PointParser.Pattern}|\\.\\.)?/({PointParser.Pattern}|\\.\\.)?|[\\[{{](\\.\\.)? *({PointParser.Pattern})( *(\\.\\.|,) *({PointParser.Pattern}))* *(\\.\\.)?[\\]}}])$";

    /// <summary>Reads a date. Exactly one of the two is null.</summary>
    public static (EdtfDate? Date, EdtfFault? Fault) Parse(string text)
    {
        if (text.Length > 1 && (text[0], text[^1]) is ('[', ']') or ('{', '}'))
        {
            return ParseSet(text);
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return ParseInterval(text, text[..slash], text[(slash + 1)..]);
        }

        var (point, fault) = PointParser.Parse(text, text);
        return point is null ? (null, fault) : (new EdtfDate(text, EdtfShape.Date, [point]), null);
    }

    private static (EdtfDate? Date, EdtfFault? Fault) ParseInterval(string whole, string from, string to)
    {
        var start = EndKind(from);
        var end = EndKind(to);
        if (start != IntervalEnd.Known && end != IntervalEnd.Known)
        {
            return (null, new EdtfFault($"the interval `{whole}` has no date"));
        }

        string[] known = (start, end) switch
        {
            (IntervalEnd.Known, IntervalEnd.Known) => [from, to],
            (IntervalEnd.Known, _) => [from],
            _ => [to],
        };
        var (points, fault) = ParsePoints(known, whole);
        if (fault is not null)
        {
            return (null, fault);
        }

        return points.Length == 2 && points[0].Earliest > points[1].Latest
            ? (null, new EdtfFault($"the interval `{whole}` ends before it starts", $"{to}/{from}", IsImpossible: true))
            : (new EdtfDate(whole, EdtfShape.Interval, points) { Start = start, End = end }, null);
    }

    private static IntervalEnd EndKind(string text) => text switch { "" => IntervalEnd.Unknown, ".." => IntervalEnd.Open, _ => IntervalEnd.Known };

    private static (EdtfDate? Date, EdtfFault? Fault) ParseSet(string whole)
    {
        var inner = whole[1..^1];
        var opensBefore = inner.StartsWith("..", StringComparison.Ordinal);
        inner = opensBefore ? inner[2..] : inner;
        var opensAfter = inner.EndsWith("..", StringComparison.Ordinal);
        inner = opensAfter ? inner[..^2] : inner;

        // A range inside a set stands for every date between; its bounds are all that order and wording need.
        var members = inner.Replace("..", "..,", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries);
        var (points, fault) = ParsePoints([.. members.Select(member => member.EndsWith("..", StringComparison.Ordinal) ? member[..^2] : member)], whole);
        points = [.. points.Select((point, index) => point with { StartsRange = members[index].EndsWith("..", StringComparison.Ordinal) })];
        var shape = whole[0] == '[' ? EdtfShape.OneOf : EdtfShape.AllOf;
        return fault is not null ? (null, fault) : (new EdtfDate(whole, shape, points)
        {
            Start = opensBefore ? IntervalEnd.Open : IntervalEnd.Known,
            End = opensAfter ? IntervalEnd.Open : IntervalEnd.Known,
        }, null);
    }

    private static (ImmutableArray<DatePoint> Points, EdtfFault? Fault) ParsePoints(string[] texts, string whole)
    {
        var points = ImmutableArray.CreateBuilder<DatePoint>(texts.Length);
        foreach (var text in texts)
        {
            var (point, fault) = PointParser.Parse(text, whole);
            if (point is null)
            {
                return ([], fault);
            }

            points.Add(point);
        }

        return (points.ToImmutable(), null);
    }
}
