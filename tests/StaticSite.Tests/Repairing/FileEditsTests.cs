using System.Text;
using StaticSite.Diagnostics;
using StaticSite.Repairing;
using StaticSite.Sources;

namespace StaticSite.Tests.Repairing;

[Parallelizable(ParallelScope.All)]
internal sealed class FileEditsTests
{
    [TestCase("one\ntwo\nthree", "one\n2\nthree")]
    [TestCase("one\r\ntwo\r\nthree\r\n", "one\r\n2\r\nthree\r\n")]
    [TestCase("one\rtwo\rthree", "one\r2\rthree")]
    [TestCase("\uFEFFone\r\ntwo\nthree", "\uFEFFone\r\n2\nthree")]
    [TestCase("राज\ntwo\n😀", "राज\n2\n😀")]
    public void Only_the_words_change(string file, string expected) =>
        Assert.That(Apply(file, Edit(2, 1, 3, "2")), Is.EqualTo(expected));

    [Test]
    public void Several_edits_of_a_line_keep_their_places() =>
        Assert.That(Apply("\uFEFFa bb a\r\n", Edit(1, 6, 1, "yy"), Edit(1, 1, 1, "xxx")), Is.EqualTo("\uFEFFxxx bb yy\r\n"));

    [Test]
    public void A_file_that_is_not_utf8_is_left_alone() => Assert.That(FileEdits.Apply([0x61, 0xE9, 0x62], [Edit(1, 1, 1, "x")]), Is.Null);

    [TestCase(3, 1, 1)]
    [TestCase(1, 4, 2)]
    [TestCase(0, 0, 0)]
    public void A_place_outside_the_file_is_no_place(int line, int column, int length) =>
        Assert.That(FileEdits.Apply("four\n"u8.ToArray(), [Edit(line, column, length + 10, "x")]), Is.Null);

    [Test]
    public void The_diff_shows_each_changed_line_once()
    {
        var change = new FileChange(new SourcePath("terms/a.md"), "a\r\nb\r\nc\r\nd"u8.ToArray(), "a\r\nB\r\nC\r\nd"u8.ToArray());
        Assert.That(UnifiedDiff.Format(change, "input/"), Is.EqualTo("--- a/input/terms/a.md\n+++ b/input/terms/a.md\n@@ -2,2 +2,2 @@\n-b\n-c\n+B\n+C\n"));
    }

    [Test]
    public void New_lines_end_like_the_others() => Assert.That(Apply("a\r\nb\r\n", Edit(2, 1, 0, "x\n")), Is.EqualTo("a\r\nx\r\nb\r\n"));

    [TestCase("a\nb\n", "a\nx\nb\n", "@@ -1,0 +2 @@\n+x\n")]
    [TestCase("a\nb\nc\n", "A\nb\nx\ny\nc\n", "@@ -1 +1 @@\n-a\n+A\n@@ -2,0 +3,2 @@\n+x\n+y\n")]
    [TestCase("a\nb\nc\n", "a\nc\n", "@@ -2 +1,0 @@\n-b\n")]
    [TestCase("a\n", "a\nb\nc\n", "@@ -1,0 +2,2 @@\n+b\n+c\n")]
    public void The_diff_shows_lines_that_are_new(string before, string after, string hunks) =>
        Assert.That(UnifiedDiff.Format(new(new SourcePath("a.md"), Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after)), ""), Is.EqualTo("--- a/a.md\n+++ b/a.md\n" + hunks));

    private static TextEdit Edit(int line, int column, int length, string text) => new(new SourceSpan(new SourcePath("a.md"), line, column, length), text);

    private static string Apply(string file, params TextEdit[] edits) => Encoding.UTF8.GetString(FileEdits.Apply(Encoding.UTF8.GetBytes(file), edits)!);
}
