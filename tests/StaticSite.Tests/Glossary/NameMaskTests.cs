using FsCheck;
using FsCheck.Fluent;
using StaticSite.Glossary;

namespace StaticSite.Tests.Glossary;

[Parallelizable(ParallelScope.All)]
internal sealed class NameMaskTests
{
    [TestCase("The version is LENS.", "…")]
    [TestCase("A lens is glass; lenses are not hidden.", "A … is glass; lenses are not hidden.")]
    [TestCase("Lens", "…")]
    [TestCase("", "")]
    public void Names_are_hidden_as_whole_words_in_any_case(string text, string expected) =>
        Assert.That(NameMask.Hide(text, ["lens", "The version is LENS."]), Is.EqualTo(expected));

    [Test]
    public void The_longest_name_goes_first() =>
        Assert.That(NameMask.Hide("A long lens cap.", ["lens", "long lens"]), Is.EqualTo("A … cap."));

    [Test]
    public void No_text_and_no_name_makes_it_fail_or_run_on() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (text, name) =>
        {
            var hidden = NameMask.Hide(text.Get, [name.Get]);
            return NameMask.Hide(hidden, [name.Get]) == hidden || name.Get.Contains('…', StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure);
}
