namespace StaticSite.Rendering.Twins;

/// <summary>What a page says, for programs: written from the content and never from the page's HTML.</summary>
internal interface ITwin
{
    /// <summary>A small JSON object as UTF-8: <c>id, kind, kindLabel, title, short, url</c> and what else the page is about.</summary>
    byte[] ToJson();

    /// <summary>The page as Markdown in UTF-8, with absolute links and numbered sources.</summary>
    byte[] ToMarkdown();
}
