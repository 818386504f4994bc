using StaticSite.Lineage;

namespace StaticSite.Tests.Lineage;

[Parallelizable(ParallelScope.All)]
internal sealed class LineageLayoutTests
{
    private static readonly LineageNode Centre = Node("centre");

    [Test]
    public void An_entry_without_relations_has_no_figure() => Assert.That(LineageLayout.Create(Centre, []), Is.Null);

    [Test]
    public void What_came_first_stands_above_and_what_follows_below()
    {
        var figure = LineageLayout.Create(Centre, [Link("after", "Followed by", false), Link("before", "Preceded by", true)])!;
        Assert.That(figure.Boxes.Select(box => (box.Name, box.Href)), Is.EqualTo(new[] { ("before", "/before/"), ("centre", null), ("after", "/after/") }));
        Assert.That(figure.Labels.Select(label => label.Text), Is.EqualTo(new[] { "Preceded by", "Followed by" }));
    }

    [Test]
    public void Entries_of_one_relation_share_its_label()
    {
        var figure = LineageLayout.Create(Centre, [Link("a", "Signed by", true), Link("whole", "Part of", true), Link("b", "Signed by", true)])!;
        Assert.That(figure.Boxes.Select(box => box.Name), Is.EqualTo(new[] { "a", "b", "whole", "centre" }));
        Assert.That(figure.Labels.Select(label => label.Text), Is.EqualTo(new[] { "Signed by", "Part of" }));
    }

    [Test]
    public void An_entry_related_in_two_ways_stands_once_under_both()
    {
        var figure = LineageLayout.Create(Centre, [Link("a", "Preceded by", true), Link("a", "Followed by", false)])!;
        Assert.That((figure.Boxes.Length, figure.Labels.Single().Text), Is.EqualTo((2, "Preceded by · Followed by")));
    }

    [Test]
    public void What_hangs_on_a_neighbour_has_a_rail_of_its_own()
    {
        var figure = LineageLayout.Create(Centre, [Link("a", "Preceded by", true), Link("b", "Earlier in the line", true, "a")])!;
        Assert.That(figure.Boxes.Select(box => box.Name), Is.EqualTo(new[] { "b", "a", "centre" }));
        Assert.That(figure.Rails.Select(rail => rail.X).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void More_entries_than_a_figure_holds_are_counted()
    {
        var figure = LineageLayout.Create(Centre, [.. Enumerable.Range(0, LineageLayout.MaxBoxes + 3).Select(number => Link($"n{number}", "Part of", true))])!;
        Assert.That((figure.Boxes.Length, figure.More), Is.EqualTo((LineageLayout.MaxBoxes + 1, 3)));
    }

    private static LineageLink Link(string id, string label, bool isBefore, string owner = "centre") => new(owner, Node(id), label, isBefore);

    private static LineageNode Node(string id) => new(id, id, null, $"/{id}/");
}
