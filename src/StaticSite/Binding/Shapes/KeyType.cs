namespace StaticSite.Binding.Shapes;

/// <summary>What stands behind a key.</summary>
internal enum KeyType
{
    /// <summary>Plain text on one line.</summary>
    Text,

    /// <summary>One paragraph of Markdown.</summary>
    Prose,

    /// <summary>One of a closed list of words.</summary>
    Word,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number within bounds.</summary>
    Number,

    /// <summary>A date in EDTF.</summary>
    Date,

    /// <summary>A length of time in ISO 8601: years, months, weeks, days.</summary>
    Duration,

    /// <summary>A whole http or https address.</summary>
    Url,

    /// <summary>The id of an entry or track.</summary>
    Id,

    /// <summary>A list of plain texts.</summary>
    Texts,

    /// <summary>A list of ids.</summary>
    Ids,

    /// <summary>A list of sources, each with the place in it where known.</summary>
    Citations,

    /// <summary>A list of records.</summary>
    Records,
}
