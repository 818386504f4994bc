using StaticSite.Sources;

namespace StaticSite.Tests.Support;

/// <summary>A file that is being written, with the cursor where <c>¦</c> stands.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
internal sealed record Cursor(SourceFile File, int Line, int Column)
{
    private const char Mark = '¦';

    public static Cursor In(string path, string text)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        Assert.That(at, Is.Not.Negative, "the text holds no cursor");
        var before = text[..at].Split('\n');
        return new(new SourceFile(new SourcePath(path), text.Remove(at, 1)), before.Length, before[^1].Length + 1);
    }
}
