namespace StaticSite.Comparing;

/// <summary>Words for changes. What comes from content goes through a function of the caller, who knows where the words will stand.</summary>
internal static class ChangeWording
{
    /// <param name="quote">Makes a value of the content safe and tells it from the words around it.</param>
    public static string Describe(Change change, Func<string, string> quote)
    {
        var said = Say(change, value => quote(value ?? ""));
        return change.Entry is { } entry && change.What != "address" ? $"{Capital(EntryWords.Of(entry.Kind))} {quote(entry.Title)}{said}" : Capital(said);
    }

    private static string Say(Change change, Func<string?, string> quote) => change.Kind switch
    {
        ChangeKind.AddressGone => $"the address {quote(change.Detail)} is gone and leads nowhere",
        ChangeKind.AddressRedirected => $"the address {quote(change.Detail)} now leads to {quote(change.To)}",
        ChangeKind.AddressTakenAway => $"the address {quote(change.Detail)} now says that its page was taken away",
        ChangeKind.PageAdded => $"the address {quote(change.Detail)} is new",
        ChangeKind.EntryAdded => $" is new{Dated(change.To, quote)}",
        ChangeKind.EntryRemoved => $" is gone{Dated(change.From, quote)}",
        ChangeKind.EntryRenamed => $" has the id {quote(change.To)} now; its former id {quote(change.From)} leads there",
        ChangeKind.DateMoved when change.What == "date" => $" moved from {quote(change.From)} to {quote(change.To)}",
        ChangeKind.PositionFollowed => $": the position {quote(change.Detail)} is now {change.To}",
        ChangeKind.TextChanged => $": {change.Detail}",
        ChangeKind.SourceLost or ChangeKind.SourceGained or ChangeKind.SourceReplaced => SaySource(change, quote),
        ChangeKind.ItemAdded => $": the {change.What} {quote(change.Detail)}{Valued(change.To, quote)} is new",
        ChangeKind.ItemRemoved => $": the {change.What} {quote(change.Detail)}{Valued(change.From, quote)} is gone",
        ChangeKind.ItemChanged => $": the {change.What} {quote(change.Detail)} changed from {quote(change.From)} to {quote(change.To)}",
        ChangeKind.ListExtended => $": {quote(change.To)} is new among its {change.What}",
        ChangeKind.ListShortened => $": {quote(change.From)} is no longer among its {change.What}",
        ChangeKind.ValueAdded => $": {Value(change.What)} is new: {quote(change.To)}",
        ChangeKind.ValueRemoved => $": {Value(change.What)} is gone: {quote(change.From)}",
        _ => $": {Value(change.What)} changed from {quote(change.From)} to {quote(change.To)}",
    };

    private static string SaySource(Change change, Func<string?, string> quote) => change.Kind switch
    {
        ChangeKind.SourceGained => $": a statement gained the source {quote(change.To)}: {quote(change.Detail)}",
        ChangeKind.SourceReplaced => $": a statement rests on {quote(change.To)} instead of {quote(change.From)}: {quote(change.Detail)}",
        _ when change.To is null => $": a statement lost its only source {quote(change.From)}: {quote(change.Detail)}",
        _ => $": a statement lost the source {quote(change.From)} and keeps {quote(change.To)}: {quote(change.Detail)}",
    };

    // Names come from the data set and may be anybody's: only those that look like ours are words.
    private static string Value(string name) => name.All(letter => char.IsAsciiLetterLower(letter) || letter == ' ') ? name : "a value";

    private static string Dated(string? date, Func<string?, string> quote) => date is null ? "" : $", dated {quote(date)}";

    private static string Valued(string? value, Func<string?, string> quote) => string.IsNullOrEmpty(value) ? "" : $", {quote(value)},";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
