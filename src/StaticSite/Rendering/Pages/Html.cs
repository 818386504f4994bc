namespace StaticSite.Rendering.Pages;

/// <summary>Markup that the renderer itself wrote and that may go into a page as it is. Content never becomes one unencoded.</summary>
/// <param name="Value">Well-formed HTML, encoded where it came from content.</param>
public readonly record struct Html(string Value)
{
    public static readonly Html Empty = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Value);

    public override string ToString() => Value ?? "";
}
