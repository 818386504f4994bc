using FsCheck;
using FsCheck.Fluent;
using StaticSite.Diagnostics;
using StaticSite.Sources;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Properties;

/// <summary>Whatever stands in a file, a build gives a value, and every message points into the file it speaks of.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BindingProperties
{
    private const string Head = "---\ntitle: A title\nterm: A term\nname: A name\nkind: document\nshort: Words.\nsources: [base-primary]\n---\n";

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(60);

    [TestCase("site.yml", "")]
    [TestCase("articles/a.md", "")]
    [TestCase("articles/a.md", Head)]
    [TestCase("articles/a.md", "---\n")]
    [TestCase("terms/a.md", Head)]
    [TestCase("people/a.md", Head)]
    [TestCase("pages/a.md", "---\ntitle: A title\nshort: ")]
    [TestCase("timeline/a.yml", "- id: a\n  date: 2018\n  title: T\n  state: confirmed\n  sources: [base-primary]\n  summary: ")]
    [TestCase("sources/a.yml", "- id: a\n  title: T\n  publisher: P\n  kind: news\n  note: ")]
    [TestCase("disputes/a.yml", "- id: a\n  ")]
    public void Any_text_is_bound_and_linked(string path, string head) =>
        Prop.ForAll(TextGenerators.Text(), text => Check(new TestInput().With(path, head + text))).Check(Many);

    [Test]
    public void Any_damaged_file_of_the_real_site_is_bound_and_linked() =>
        Prop.ForAll(TextGenerators.DamagedFile(), file => Check(new TestInput().With(file.Path.Value, file.Bytes))).Check(Many);

    private static void Check(TestInput input)
    {
        var result = input.Build();
        foreach (var diagnostic in result.Diagnostics)
        {
            AssertInside(diagnostic, result.Sources);
            Assert.That(diagnostic.Code, Is.Not.EqualTo("SS228"), "nothing here is nested deeply: a parser has failed");
            Assert.That(DiagnosticText.Format(diagnostic, result.Sources), Does.EndWith("\n"));
        }

        if (!result.Diagnostics.HasErrors())
        {
            result.Output.ToFiles().GetAwaiter().GetResult();
        }
    }

    private static void AssertInside(Diagnostic diagnostic, SourceTree sources)
    {
        var span = diagnostic.Span;
        if (span.Line == 0)
        {
            Assert.That((span.Column, span.Length), Is.EqualTo((0, 0)));
            return;
        }

        var file = sources.Find(span.Path);
        Assert.That(file, Is.Not.Null, diagnostic.ToString());
        Assert.That(span.Line, Is.InRange(1, file!.Text.Count(character => character == '\n') + 1), diagnostic.ToString());
        var line = file.GetLine(span.Line).Length;
        Assert.That(span.Column, Is.InRange(1, line + 1), diagnostic.ToString());
        Assert.That(span.Length, Is.InRange(1, Math.Max(1, line + 1 - span.Column)), diagnostic.ToString());
    }
}
