namespace StaticSite.Content.Text;

/// <summary>The markup around lines of code.</summary>
internal static class CodeMarkup
{
    public const string End = "</code></pre>";

    // Columns of code that the narrowest screen shows, nearly.
    private const int WideLine = 30;

    /// <summary>The beginning of a block. One that is scrolled on a phone can be reached by keyboard, and says what it is.</summary>
    /// <param name="label">Words that need no encoding.</param>
    public static string Begin(string code, string label) =>
        code.Split('\n').Any(line => line.Length > WideLine) ? $"<pre tabindex=\"0\" role=\"group\" aria-label=\"{label}\"><code>" : "<pre><code>";
}
