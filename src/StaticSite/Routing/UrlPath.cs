namespace StaticSite.Routing;

/// <summary>Address of a page or file of the site, from its root: begins with a slash; a page's ends with one.</summary>
public readonly record struct UrlPath : IComparable<UrlPath>
{
    public static readonly UrlPath Root = new("/");

    private readonly string? value;

    private UrlPath(string value) => this.value = value;

    public string Value => value ?? "/";

    /// <summary>True for the address of a page, false for that of a file.</summary>
    public bool IsPage => Value.EndsWith('/');

    /// <summary>An address that somebody wrote from the root of the site.</summary>
    /// <param name="text">Begins with a slash.</param>
    public static UrlPath FromRoot(string text) => new(text);

    /// <summary>The address of a page: <c>/segment/…/</c>. Segments are ids or fixed names and need no escaping.</summary>
    public static UrlPath OfPage(params ReadOnlySpan<string> segments) => segments.IsEmpty ? Root : new($"/{string.Join('/', segments)}/");

    /// <summary>The address of a file: <c>/name</c>.</summary>
    /// <param name="path">Path from the root without a leading slash.</param>
    public static UrlPath OfFile(string path) => new("/" + path);

    /// <summary>Where the file behind the address lies in the output folder; a page's is <c>…/index.html</c>.</summary>
    public OutputPath ToOutputPath() => new(IsPage ? Value[1..] + "index.html" : Value[1..]);

    public int CompareTo(UrlPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
