namespace StaticSite.Content;

/// <summary>What an entry is; each kind has its folder in the input and its part of the site.</summary>
public enum EntryKind
{
    Article,
    Term,
    Person,
    Event,
    Source,
    Dispute,
    Page,
}
