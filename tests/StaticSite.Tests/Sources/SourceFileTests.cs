using StaticSite.Sources;

namespace StaticSite.Tests.Sources;

[Parallelizable(ParallelScope.All)]
internal sealed class SourceFileTests
{
    private static readonly SourceFile File = new(new SourcePath("articles/a.md"), "first\n\nthird line\n");

    [TestCase(0, 5, 1, 1, 5)]
    [TestCase(2, 1, 1, 3, 1)]
    [TestCase(7, 5, 3, 1, 5)]
    [TestCase(13, 4, 3, 7, 4)]
    public void Offset_becomes_line_and_column_counted_from_one(int offset, int length, int line, int column, int spanned) =>
        Assert.That(File.GetSpan(offset, length), Is.EqualTo(new SourceSpan(File.Path, line, column, spanned)));

    [Test]
    public void Span_is_cut_at_the_end_of_its_line() =>
        Assert.That(File.GetSpan(2, 100), Is.EqualTo(new SourceSpan(File.Path, 1, 3, 3)));

    [TestCase(6, 2)]
    [TestCase(18, 4)]
    [TestCase(400, 4)]
    public void Span_at_the_end_of_a_line_has_one_column(int offset, int line) =>
        Assert.That(File.GetSpan(offset, 3), Is.EqualTo(new SourceSpan(File.Path, line, 1, 1)));

    [Test]
    public void Lines_come_without_their_end() =>
        Assert.That(Enumerable.Range(0, 6).Select(line => File.GetLine(line).ToString()), Is.EqualTo(new[] { "", "first", "", "third line", "", "" }));

    [Test]
    public void Line_starts_are_offsets() => Assert.That(new[] { 1, 2, 3, 4 }.Select(File.GetLineStart), Is.EqualTo(new[] { 0, 6, 7, 18 }));

    [Test]
    public void Columns_count_utf16_units() =>
        Assert.That(new SourceFile(File.Path, "😀 राजनाथ x").GetSpan(10, 1).Column, Is.EqualTo(11));

    [Test]
    public void Spans_sort_by_path_then_line_then_column()
    {
        SourceSpan[] sorted = [Span("a", 1, 2), Span("a", 2, 1), Span("b", 1, 1)];
        Assert.That(sorted.Reverse().Order(), Is.EqualTo(sorted));
    }

    private static SourceSpan Span(string path, int line, int column) => new(new SourcePath(path), line, column, 1);
}
