using FsCheck;
using FsCheck.Fluent;
using StaticSite.Rendering.Citing;
using StaticSite.Tests.Properties;

namespace StaticSite.Tests.Rendering.Citing;

/// <summary>Whatever a title holds, the file around it stays well formed.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CitationFormatTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Test]
    public void Any_words_leave_braces_of_BibTeX_in_pairs_and_its_specials_escaped() => Prop.ForAll(TextGenerators.Text(), words =>
    {
        var escaped = BibTexFile.Escape(words);
        var depth = 0;
        for (var index = 0; index < escaped.Length; index++)
        {
            depth += escaped[index] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth < 0 || (escaped[index] is '&' or '%' or '$' or '#' or '_' && (index == 0 || escaped[index - 1] != '\\')) || escaped[index] is '~' or '^' or '\n')
            {
                return false;
            }
        }

        return depth == 0;
    }).Check(Many);

    [TestCase("A & B", @"A \& B")]
    [TestCase("50% of $2_000 #1", @"50\% of \$2\_000 \#1")]
    [TestCase(@"{x}\y~^", @"\textbraceleft{}x\textbraceright{}\textbackslash{}y\textasciitilde{}\textasciicircum{}")]
    [TestCase("राज – “é”", "राज – “é”")]
    public void BibTeX_shows_the_words(string words, string expected) => Assert.That(BibTexFile.Escape(words), Is.EqualTo(expected));

    [Test]
    public void Any_words_stay_on_their_line_of_RIS() => Prop.ForAll(TextGenerators.Text(), words =>
    {
        var file = RisFile.Write([new CitedItem("x", CitedItem.Sort.News, "x" + words) { Author = words, Container = "x" + words, Url = words, Language = "en" }]);
        var lines = file.Split("\r\n");
        return lines[^1].Length == 0 && lines[^2] == "ER  - " && lines[0] == "TY  - NEWS"
            && lines[..^1].All(line => line.Length >= 6 && char.IsAsciiLetterUpper(line[0]) && char.IsAsciiLetterOrDigit(line[1]) && line.AsSpan(2, 4).SequenceEqual("  - ") && line.AsSpan().IndexOfAny('\n', '\r') < 0);
    }).Check(Many);
}
