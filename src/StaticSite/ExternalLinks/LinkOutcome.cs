namespace StaticSite.ExternalLinks;

/// <summary>How asking for an address ended.</summary>
public enum LinkOutcome
{
    /// <summary>The page is there.</summary>
    Good,

    /// <summary>The page is there, at another address for good.</summary>
    Moved,

    /// <summary>Something answers, but not programs: nobody can tell.</summary>
    Refused,

    /// <summary>The host asks to come back later: nobody can tell.</summary>
    Later,

    /// <summary>The address leads into a private network and was not asked.</summary>
    Forbidden,

    /// <summary>The host says that there is no such page.</summary>
    Missing,

    /// <summary>No answer, or one that makes no sense.</summary>
    Failed,
}
