using StaticSite.Editing;

namespace StaticSite.Tests.Editing;

[Parallelizable(ParallelScope.All)]
internal sealed class TextBufferTests
{
    [TestCase("one\ntwo", 0, 0, 0, 0, "a ", "a one\ntwo")]
    [TestCase("one\ntwo", 0, 3, 1, 0, " ", "one two")]
    [TestCase("one\r\ntwo\rthree", 1, 0, 2, 2, "x", "one\r\nxree")]
    [TestCase("one", 0, 99, 7, 0, "!", "one!", Description = "places outside mean the end")]
    [TestCase("one\ntwo", 0, 99, 0, 99, "!", "one!\ntwo")]
    [TestCase("😀x", 0, 2, 0, 3, "y", "😀y", Description = "UTF-16 units")]
    [TestCase("", 0, 0, 0, 0, "a\n", "a\n")]
    [TestCase("one", 0, 2, 0, 1, "-", "on-e", Description = "an end before its start is the start")]
    public void Stretch_is_replaced(string text, int startLine, int start, int endLine, int end, string replacement, string expected) =>
        Assert.That(TextBuffer.Replace(text, (startLine, start), (endLine, end), replacement), Is.EqualTo(expected));

    [Test]
    public void Line_ends_become_plain() => Assert.That(TextBuffer.WithPlainLineEnds("a\r\nb\rc\n"), Is.EqualTo("a\nb\nc\n"));
}
