using FsCheck;
using FsCheck.Fluent;
using StaticSite.Binding;
using StaticSite.Content;
using StaticSite.Linking;
using StaticSite.Loading;
using StaticSite.Routing;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Properties;

/// <summary>What holds for the whole real site.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SiteProperties
{
    private static readonly Lazy<LinkedSite> Site = new(() => Linker.Link(Binder.Bind(Decoder.Decode(InputFolder.Read(Repository.Input)).Value).Value).Value);

    [Test]
    public void Every_link_has_an_output_file()
    {
        var written = WholeSite.Real.Result.Output.Files.Select(file => file.Path).ToHashSet();
        var targets = Site.Value.Entries.All.SelectMany(Targets).Select(target => Routes.Get(target).ToOutputPath()).Distinct().ToList();
        Assert.That(targets, Has.Count.GreaterThan(50).And.All.Matches<OutputPath>(written.Contains));
    }

    [Test]
    public void Backlinks_are_exactly_the_inverse_of_links()
    {
        var links = Site.Value.Entries.All.SelectMany(entry => Targets(entry).Where(target => target.Id != entry.Id).Select(target => (From: entry.Id, To: target.Id))).Distinct();
        var backlinks = Site.Value.Entries.All.SelectMany(entry => Site.Value.GetBacklinks(entry).Select(backlink => (From: backlink.From.Id, To: entry.Id))).ToList();
        Assert.That(backlinks, Is.Unique);
        Assert.That(backlinks.Order(), Is.EqualTo(links.Order()));
    }

    [Test]
    public void Uses_of_a_source_are_exactly_the_inverse_of_citations()
    {
        var uses = Site.Value.Entries.Get<Source>(EntryKind.Source).Sum(source => Site.Value.GetUses(source).Length);
        var cited = Site.Value.Entries.All.SelectMany(entry => EntryLinker.GetTexts(entry).SelectMany(text => Site.Value.Get(text).Parts).OfType<LinkedPart.Cite>().SelectMany(cite => cite.Citations).Select(citation => (entry.Id, citation.Source.Id))).Distinct().ToList();
        Assert.That(uses, Is.GreaterThanOrEqualTo(cited.Count));
        Assert.That(cited, Has.All.Matches<(EntryId From, EntryId Source)>(pair => Site.Value.GetUses((Source)Site.Value.Entries.Find(pair.Source)!).Any(use => use.From.Id == pair.From)));
    }

    [Test]
    public void Order_of_the_files_changes_no_byte()
    {
        var files = new TestInput().WithTerm("lens", "A [[cap]].").WithTerm("cap", "On a lens.").WithArticle("a", "A lens.[@base-news]").WithArticle("b", "A cap and [[a]].[@base-news, p. 4]")
            .WithEvents(("one", "2018", "  articles: [a]\n"), ("two", "2018", "  articles: [a]\n")).Files.ToArray();
        var expected = Build(files);
        Prop.ForAll(Gen.Shuffle(files).ToArbitrary(), shuffled => Build(shuffled) == expected).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static string Build(IEnumerable<RawFile> files)
    {
        var output = SitePipeline.Build(files, [], new ModelTheme(), new BuildOptions()).Output.ToFiles().GetAwaiter().GetResult();
        return string.Concat(output.Select(file => file.Key + '\n' + Convert.ToHexString(file.Value) + '\n'));
    }

    private static IEnumerable<Entry> Targets(Entry entry) =>
        EntryLinker.GetTexts(entry).SelectMany(text => Site.Value.Get(text).Parts).OfType<LinkedPart.EntryLink>().Select(link => link.Target);
}
