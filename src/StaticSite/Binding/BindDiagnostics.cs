using System.Globalization;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>Everything that can be wrong with the keys and values of a file.</summary>
internal static class BindDiagnostics
{
    /// <summary>True for a mistake that keeps a part of a text from being read at all: nobody knows what stands there.</summary>
    public static bool HidesContent(Diagnostic fault) => fault.Span.Line > 0 && string.CompareOrdinal(fault.Code, "SS207") < 0;

    public static Diagnostic NoFrontMatter(SourceSpan span) => Diagnostic.Error(
        "SS201", span, "the file has no front matter", "begin the file with a line `---`, the keys, and another line `---`");

    /// <summary>Keys without their last line.</summary>
    /// <param name="span">Where that line belongs.</param>
    /// <param name="meant">A line that was meant to be it; null where there is none.</param>
    public static Diagnostic FrontMatterNotClosed(SourceSpan span, string? meant) => Diagnostic.Error(
        "SS202", span, "the front matter is not closed", meant is null ? "add a line `---` after the last key" : "write `---`, with nothing else on the line") with
    {
        Repair = meant is null ? null : Repair.Replace(span, meant, new("---", IsSure: true)),
    };

    public static Diagnostic UnknownKey(SourceSpan span, string key, string owner, Suggestion? near, IEnumerable<string> known) => Diagnostic.Error(
        "SS207", span, $"{owner} has no key `{key}`",
        near is not null ? $"did you mean `{near.Text}`?" : $"the keys are {string.Join(", ", known.Select(name => $"`{name}`"))}") with
    {
        Repair = Repair.Replace(span, key, near),
    };

    public static Diagnostic MissingKey(SourceSpan span, string key, string owner) => Diagnostic.Error(
        "SS208", span, $"{owner} lacks the key `{key}`", $"add a line `{key}: …`");

    /// <summary>A value that is neither <c>true</c> nor <c>false</c>.</summary>
    public static Diagnostic NotAFlag(SourceSpan span, string key, string value)
    {
        var meant = value.ToLowerInvariant() switch { "true" or "yes" or "on" => "true", "false" or "no" or "off" => "false", _ => null };
        var fault = WrongType(span, key, "`true` or `false`", $"`{value}`");
        return meant is null ? fault : fault with { Help = $"write `{key}: {meant}`", Repair = Repair.Replace(span, value, new(meant, IsSure: true)) };
    }

    public static Diagnostic WrongType(SourceSpan span, string key, string expected, string found) => Diagnostic.Error(
        "SS209", span, $"`{key}` must be {expected}, not {found}", Example(key, expected));

    /// <summary>A data file, or an item of one, that holds no records.</summary>
    /// <param name="problem">What it should be.</param>
    public static Diagnostic NotRecords(SourceSpan span, string problem, string found) => Diagnostic.Error(
        "SS209", span, $"{problem}, not {found}", "write `- id: …` for each record, and its other keys below it, indented by two spaces");

    public static Diagnostic NotKeys(SourceSpan span, string what, string found) => Diagnostic.Error(
        "SS209", span, $"{what} must be keys with values, not {found}", "write one `key: value` a line");

    public static Diagnostic EmptyValue(SourceSpan span, string key) => Diagnostic.Error(
        "SS210", span, $"`{key}` is empty", "fill it in, or delete the line");

    public static Diagnostic NotInVocabulary(SourceSpan span, string key, string value, Suggestion? near, IEnumerable<string> known) => Diagnostic.Error(
        "SS211", span, $"`{value}` is not a value of `{key}`",
        near is not null ? $"did you mean `{near.Text}`?" : $"the values are {string.Join(", ", known.Select(name => $"`{name}`"))}") with
    {
        Repair = Repair.Replace(span, value, near),
    };

    public static Diagnostic TooLong(SourceSpan span, string key, int length, int limit) => Diagnostic.Error(
        "SS212", span, $"`{key}` has {length} characters; the limit is {limit}", "shorten it; details belong in the text below");

    public static Diagnostic InvalidId(SourceSpan span, string id, string? suggestion) => Diagnostic.Error(
        "SS213", span, $"`{id}` is not an id",
        suggestion is not null ? $"ids are lower-case letters, digits and single hyphens: `{suggestion}`" : "ids are lower-case letters a–z, digits and single hyphens") with
    {
        Repair = Repair.Replace(span, id, suggestion is null ? null : new(suggestion, IsSure: true)),
    };

    public static Diagnostic InvalidDate(SourceSpan span, string date, EdtfFault fault) => DescribeDate(span, fault) with
    {
        Repair = Repair.Replace(span, date, fault.Suggestion is { } near ? new(near, fault.IsSure) : null),
    };

    private static Diagnostic DescribeDate(SourceSpan span, EdtfFault fault) => fault.IsImpossible
        ? Diagnostic.Error("SS215", span, fault.Message, fault.Suggestion is { } swap ? $"did you mean `{swap}`?" : "check the date in the source; give only as much of it as the source does")
        : Diagnostic.Error("SS214", span, fault.Message, fault.Suggestion is { } near
            ? $"write `{near}`"
            : "write `2018-09-06`, `2018-09` or `2018`; `2018~` for about, `2018?` for uncertain, `2018-01/2018-06` for a period, `[2018,2019]` for one of the two");

    public static Diagnostic InvalidUrl(SourceSpan span, string key, string value) => Diagnostic.Error(
        "SS216", span, $"`{Cut(value)}` is not a web address", WebAddress.Guess(value) is { } meant ? $"write `{meant}`" : $"`{key}` is a whole address that begins with `https://` or `http://`") with
    {
        Repair = Repair.Replace(span, value, WebAddress.Guess(value) is { } address ? new(address, IsSure: false) : null),
    };

    /// <summary>Something else than the address of a page of this site.</summary>
    public static Diagnostic InvalidAddress(SourceSpan span, string key, string value)
    {
        var meant = value.Contains(':', StringComparison.Ordinal) ? null : "/" + string.Concat(value.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => Slug.Create(part) + "/"));
        return Diagnostic.Error("SS241", span, $"`{Cut(value)}` is not the address of a page", $"write `{key}` from the root of the site, in small letters, with a slash at both ends: `{meant ?? "/timeline/first-light/"}`") with
        {
            Repair = Repair.Replace(span, value, meant is null ? null : new(meant, IsSure: false)),
        };
    }

    public static Diagnostic NoSources(SourceSpan span, string owner) => Diagnostic.Error(
        "SS217", span, $"{owner} names no source", "add at least one line `- source-id` or `- source-id, p. 4` under `sources:`");

    public static Diagnostic InvalidPositions(SourceSpan span, string message, string help) => Diagnostic.Error("SS218", span, message, help);

    public static Diagnostic InvalidNumber(SourceSpan span, string key, string value, int least, int most) => Diagnostic.Error(
        "SS219", span, $"`{value}` is not a value of `{key}`", $"write a whole number from {least} to {most}") with
    {
        Repair = AsciiDigits(value) is var digits && digits != value && int.TryParse(digits, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? Repair.Replace(span, value, new(digits, IsSure: true))
            : null,
    };

    private static string AsciiDigits(string value) =>
        string.Concat(value.Select(sign => char.IsDigit(sign) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(sign)) : sign));

    /// <summary>A blank that <c>new</c> left to be filled in.</summary>
    public static Diagnostic Blank(SourceSpan span, string key, bool isRequired) => Diagnostic.Error(
        "SS231", span, $"`{key}` is still to be written", isRequired ? "write it in place of the whole `TODO(…)`" : "write it in place of the whole `TODO(…)`, or delete the line");

    /// <summary>The same in running text.</summary>
    public static Diagnostic BlankText(SourceSpan span) => Diagnostic.Error(
        "SS231", span, "a part of the text is still to be written", "write it in place of the whole `TODO(…)`");

    /// <summary>Not a duration of ISO 8601.</summary>
    public static Diagnostic InvalidReview(SourceSpan span, string value, string? meant) => Diagnostic.Error(
        "SS251", span, $"`{Cut(value)}` is not a length of time", meant is not null ? $"write `{meant}`" : "write `P1Y` for a year, `P6M` for six months, `P18M` for a year and a half") with
    {
        Repair = Repair.Replace(span, value, meant is null ? null : new(meant, IsSure: true)),
    };

    private static string Example(string key, string expected) => expected switch
    {
        "a list" => $"write `{key}: [first, second]`, or one line `- …` for each",
        "a list of texts" => $"write `{key}: [first, second]`, or one line `- …` for each",
        "a list of records" => $"write one line `- key: …` for each below `{key}:`, and its other keys below it",
        "text" => $"write `{key}: some text`",
        "`true` or `false`" => $"write `{key}: true` or `{key}: false`",
        _ => $"write one `key: value` a line, indented below `{key}:`",
    };

    private static string Cut(string value) => value.Length > 80 ? value[..80] + "…" : value;
}
