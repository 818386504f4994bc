using StaticSite.Content;
using StaticSite.Lineage;
using StaticSite.Linking;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Lineage;

[Parallelizable(ParallelScope.All)]
internal sealed class LineageWalkTests
{
    [Test]
    public void What_came_first_stands_above_whoever_states_it()
    {
        var input = new TestInput().WithArticle("old", "Text.", Relation("superseded-by", "here")).WithArticle("whole", "Text.").WithArticle("next", "Text.", Relation("preceded-by", "here"))
            .WithArticle("here", "Text.", Relation("part-of", "whole"));
        Assert.That(Find(input, "here"), Is.EqualTo(new[] { ("here", "whole", "Part of", true), ("here", "next", "Followed by", false), ("here", "old", "Supersedes", true) }));
    }

    [Test]
    public void The_line_of_succession_is_followed_to_its_ends()
    {
        var input = new TestInput().WithArticle("a", "Text.").WithArticle("b", "Text.", Relation("preceded-by", "a")).WithArticle("c", "Text.", Relation("preceded-by", "b"))
            .WithArticle("d", "Text.", Relation("preceded-by", "c")).WithArticle("e", "Text.", Relation("preceded-by", "d"));
        Assert.That(Find(input, "c"), Is.EqualTo(new[] { ("c", "b", "Preceded by", true), ("c", "d", "Followed by", false), ("b", "a", LineageWalk.Earlier, true), ("d", "e", LineageWalk.Later, false) }));
    }

    [Test]
    public void A_line_that_leads_back_to_its_start_ends_there()
    {
        var input = new TestInput().WithArticle("a", "Text.", Relation("preceded-by", "c")).WithArticle("b", "Text.", Relation("preceded-by", "a")).WithArticle("c", "Text.", Relation("preceded-by", "b"));
        Assert.That(Find(input, "a"), Is.EqualTo(new[] { ("a", "c", "Preceded by", true), ("a", "b", "Followed by", false) }));
    }

    private static string Relation(string type, string target) => $"relations:\n  - type: {type}\n    target: {target}\n    sources: [base-primary]\n";

    private static IEnumerable<(string Owner, string Target, string Label, bool IsBefore)> Find(TestInput input, string id)
    {
        var site = input.Link().Value;
        return LineageWalk.Find(Get(site, id), site).Select(step => (step.Owner.Id.Value, step.Target.Id.Value, step.Label, step.IsBefore));
    }

    private static Entry Get(LinkedSite site, string id) => site.Entries.All.Single(entry => entry.Id.Value == id);
}
