namespace StaticSite.Comparing;

/// <summary>One of several like things that an entry holds: a fact, an office, a position, a relation.</summary>
/// <param name="Group">What it is, in one word.</param>
/// <param name="Key">What tells it from its neighbours.</param>
/// <param name="Value">What it says; may be empty.</param>
internal sealed record RecordItem(string Group, string Key, string Value);
