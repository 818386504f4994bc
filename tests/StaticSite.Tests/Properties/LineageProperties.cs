using System.Text;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using StaticSite.Content;
using StaticSite.Lineage;
using StaticSite.Linking;
using StaticSite.Rendering.Pages;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Properties;

/// <summary>Whatever is related to whatever, in circles too, the figure can be read and is whole.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LineageProperties
{
    private const int MostBytes = 10_000;
    private const int Entries = 7;

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Test]
    public void Every_relation_is_drawn_and_nothing_overlaps() => Prop.ForAll(Relations(), relations =>
    {
        var site = ToInput(relations).Link().Value;
        foreach (var entry in site.Entries.Get<Article>(EntryKind.Article))
        {
            Check(entry, site);
        }
    }).Check(Many);

    [Test]
    public async Task Figures_of_the_real_site_are_small_and_lead_where_the_list_leads()
    {
        var figures = 0;
        foreach (var (path, bytes) in await WholeSite.Real.Files)
        {
            if (path.StartsWith("articles/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)
                && (await new HtmlParser().ParseDocumentAsync(new MemoryStream(bytes))).QuerySelector(".relations") is { } section)
            {
                var figure = section.QuerySelector(".lineage")!;
                Assert.That(Encoding.UTF8.GetByteCount(figure.OuterHtml), Is.LessThanOrEqualTo(MostBytes), path);
                Assert.That(figure.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Is.EquivalentTo(section.QuerySelectorAll("dd > a:first-child").Select(link => link.GetAttribute("href")).Distinct()), path);
                figures++;
            }
        }

        Assert.That(figures, Is.GreaterThan(20));
    }

    private static void Check(Entry entry, LinkedSite site)
    {
        var related = LineageWalk.Find(entry, site).Select(step => step.Target.Name).ToHashSet();
        var links = LineageWalk.Find(entry, site).Select(step => new LineageLink(step.Owner.Id.Value, Node(step.Target), step.Label, step.IsBefore)).ToList();
        var figure = LineageLayout.Create(Node(entry), links);
        Assert.That(figure is null, Is.EqualTo(related.Count == 0));
        if (figure is null)
        {
            return;
        }

        Assert.That(figure.Boxes.Where(box => box.Href is not null).Select(box => box.Name), Is.EquivalentTo(related));
        Assert.That(figure.Boxes.Count(box => box.Href is null), Is.EqualTo(1));
        Assert.That(links.SelectMany(link => link.Label.Split(" · ")).Except(figure.Labels.SelectMany(label => label.Text.Split(" · "))), Is.Empty);
        AssertApart(figure);
        AssertJoined(figure);
    }

    private static void AssertApart(LineageFigure figure)
    {
        var bottoms = figure.Boxes.Select(box => box.Y + box.Height).ToList();
        Assert.That(figure.Boxes.Skip(1).Zip(bottoms).Where(pair => pair.First.Y <= pair.Second), Is.Empty);
        Assert.That(figure.Labels.Where(label => figure.Boxes.Any(box => label.Y > box.Y && label.Y - 12 < box.Y + box.Height)), Is.Empty);
        Assert.That(figure.Boxes.Where(box => box.X <= figure.Rails.Max(rail => rail.X) || box.X >= LineageFigure.Width / 2), Is.Empty);
        Assert.That(bottoms[^1], Is.LessThan(figure.Height));
        foreach (var lane in figure.Rails.GroupBy(rail => rail.X))
        {
            var inOrder = lane.OrderBy(rail => rail.Branches[0]).ToList();
            Assert.That(inOrder.Skip(1).Zip(inOrder).Where(pair => pair.First.Branches[0] <= pair.Second.Branches[^1]), Is.Empty);
        }
    }

    // As many branches as a tree over all boxes has ends: each rail joins its owner and what hangs on it.
    private static void AssertJoined(LineageFigure figure)
    {
        var middles = figure.Boxes.Select(box => box.Y + (box.Height / 2)).ToHashSet();
        Assert.That(figure.Rails.SelectMany(rail => rail.Branches).ToHashSet(), Is.EquivalentTo(middles));
        Assert.That(figure.Rails.Sum(rail => rail.Branches.Length - 1), Is.EqualTo(figure.Boxes.Length - 1));
    }

    private static Arbitrary<List<(int From, string Type, int To)>> Relations() =>
        (from @from in Gen.Choose(0, Entries - 1)
         from type in Gen.Elements("preceded-by", "preceded-by", "superseded-by", "part-of", "related-to", "enables", "signed-at")
         from to in Gen.Choose(0, Entries - 1)
         where @from != to
         select (@from, type, to)).ListOf().Select(list => list.Distinct().ToList()).ToArbitrary();

    private static TestInput ToInput(List<(int From, string Type, int To)> relations)
    {
        var input = new TestInput();
        foreach (var number in Enumerable.Range(0, Entries))
        {
            var stated = relations.Where(relation => relation.From == number).Select(relation => $"  - type: {relation.Type}\n    target: e{relation.To}\n    sources: [base-primary]\n").ToList();
            input.WithArticle($"e{number}", "Text.", stated.Count == 0 ? "" : "relations:\n" + string.Concat(stated));
        }

        return input;
    }

    private static LineageNode Node(Entry entry) => new(entry.Id.Value, entry.Name, null, "/" + entry.Id.Value);
}
