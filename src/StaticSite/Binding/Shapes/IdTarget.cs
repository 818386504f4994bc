namespace StaticSite.Binding.Shapes;

/// <summary>What an id names.</summary>
internal enum IdTarget
{
    /// <summary>Nothing that exists: a former id.</summary>
    None,

    /// <summary>The record that it stands in.</summary>
    Own,

    /// <summary>An entry of any kind.</summary>
    Entry,

    Article,

    Person,

    Page,

    Source,

    /// <summary>One of the tracks in <c>site.yml</c>.</summary>
    Track,
}
