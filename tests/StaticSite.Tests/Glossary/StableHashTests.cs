using StaticSite.Glossary;

namespace StaticSite.Tests.Glossary;

[Parallelizable(ParallelScope.All)]
internal sealed class StableHashTests
{
    // The same values stand in theme/scripts/lib/quiz.test.ts.
    [TestCase("", 2872998923u)]
    [TestCase("a", 444641715u)]
    [TestCase("order-1", 2449496732u)]
    public void Browser_and_generator_mix_alike(string text, uint expected) => Assert.That(StableHash.Of(text), Is.EqualTo(expected));
}
