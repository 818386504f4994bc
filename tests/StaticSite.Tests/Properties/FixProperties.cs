using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticSite.Loading;
using StaticSite.Repairing;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Properties;

/// <summary>What holds for <c>fix</c>, whatever is wrong.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class FixProperties
{
    private const string Article = "---\ntitle: A guide\nkind: document\nshort: Words.\nstatus: active\nperiod: 2018-09-06/2019-10-07\ntracks: [track-one]\n---\n\nSee [[aperture]] and [[shutter-speed|the other]].[@base-primary, p. 4]\n\nAgain राजनाथ 😀 [[aperture#history]].[@base-news]\n";
    private const string Events = "- id: first-light\n  date: 2018-09-06\n  title: First light\n  summary: It came to the [[aperture]].\n  state: confirmed\n  articles: [aperture, shutter-speed]\n  sources:\n    - base-primary, para 2\n    - base-news\n";

    // What stands in the two files, and how people write it instead.
    private static readonly (string Right, string[] Wrong)[] Slips =
    [
        ("[[aperture]]", ["[[apertur]]", "[[apreture]]", "[[aperrture]]"]),
        ("[[shutter-speed|", ["[[shuter-speed|", "[[Shutter Speed|", "[[shutter_speed|"]),
        ("#history]]", ["#histroy]]", "#History]]"]),
        ("[@base-primary,", ["[@base-primery,", "[@Base-Primary,"]),
        ("status: active", ["status: Active", "statsu: active", "“status”: active"]),
        ("kind: document", ["kind: documnet", "Kind: document"]),
        ("tracks: [track-one]", ["tracks: [track-onee]", "tracks: [Track One]"]),
        ("  date: 2018-09-06", ["  date: 6 September 2018", "  date: 2018/09/06", "  Date: 2018-09-06", "  date: 2018–09–06"]),
        ("articles: [aperture, shutter-speed]", ["articles: [aperture, shuttr-speed]", "articls: [aperture, shutter-speed]"]),
        ("- base-primary, para 2", ["- base-primry, para 2", "- Base-Primary, para 2"]),
        ("state: confirmed", ["state: Confirmed", "state: confrimed"]),
    ];

    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Test]
    public void Slips_are_gone_and_every_byte_is_as_before_them() => Prop.ForAll(Damage().ToArbitrary(), damage =>
    {
        var clean = Input(damage.Ending, damage.Mark, []);
        var result = Fix(Input(damage.Ending, damage.Mark, damage.Slips).Files);
        Assert.That(result.Remaining.Select(fault => fault.ToString()), Is.Empty);
        Assert.That(result.Mended, Has.Length.GreaterThanOrEqualTo(damage.Slips.Length));
        foreach (var change in result.Changes)
        {
            Assert.That(change.After, Is.EqualTo(clean.Files.Single(file => file.Path == change.Path).Bytes));
        }
    }).Check(Some);

    [Test]
    public void Lines_without_a_sure_repair_keep_their_bytes_and_a_second_run_changes_nothing() => Prop.ForAll(TextGenerators.DamagedFile(), file =>
    {
        var input = Input("\r\n", "", []).With(file.Path.Value, file.Bytes);
        var result = Fix(input.Files);
        foreach (var change in result.Changes)
        {
            var lines = result.Mended.SelectMany(fault => fault.Repair!.Edits).Where(edit => edit.Span.Path == change.Path).Select(edit => edit.Span.Line).ToHashSet();
            var before = Lines(change.Before);
            var after = Lines(change.After);
            Assert.That(after, Has.Length.EqualTo(before.Length));
            Assert.That(before.Zip(after).Where((pair, index) => !lines.Contains(index + 1) && pair.First != pair.Second), Is.Empty);
        }

        var fixedFiles = input.Files.Select(each => result.Changes.FirstOrDefault(change => change.Path == each.Path) is { } change ? each with { Bytes = change.After } : each);
        Assert.That(Fix(fixedFiles).Changes, Is.Empty);
    }).Check(Some);

    private static Gen<(string Ending, string Mark, (string Right, string Wrong)[] Slips)> Damage() =>
        from ending in Gen.Elements("\n", "\r\n", "\r")
        from mark in Gen.Elements("", "\uFEFF")
        from count in Gen.Choose(1, 5)
        from order in Gen.Shuffle(Slips)
        from choice in Gen.Choose(0, 11).ArrayOf(count)
        select (ending, mark, order.Take(count).Zip(choice, (slip, index) => (slip.Right, slip.Wrong[index % slip.Wrong.Length])).ToArray());

    private static TestInput Input(string ending, string mark, (string Right, string Wrong)[] slips)
    {
        return new TestInput().WithArticle("aperture", "## History\n\nIt came late.").WithArticle("shutter-speed", "Words.")
            .With("articles/guide.md", Make(Article)).With("timeline/events.yml", Make(Events));

        byte[] Make(string text) => Encoding.UTF8.GetBytes(mark + slips.Aggregate(text, (made, slip) => made.Replace(slip.Right, slip.Wrong, StringComparison.Ordinal)).ReplaceLineEndings(ending));
    }

    private static FixResult Fix(IEnumerable<RawFile> files) =>
        new Fixer(all => SitePipeline.Build(all, [], new ModelTheme(), new BuildOptions()).Diagnostics).Fix(files);

    private static string[] Lines(byte[] file) => Encoding.UTF8.GetString(file).Split('\n');
}
