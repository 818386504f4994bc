using StaticSite.Binding;
using StaticSite.Content;
using StaticSite.Linking;
using StaticSite.Loading;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Linking;

/// <summary>What a repeated build need not link again. That the outcome is the same is held by the repeated build's properties.</summary>
[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class LinkingMemoryTests
{
    private readonly TestInput input = new TestInput()
        .WithTerm("lens", "Text.\n\n## Glass\n\nText.")
        .WithArticle("far", "Nothing of the kind.")
        .WithArticle("near", "A lens, and [[lens#glass|its glass]].");

    [Test]
    public void Entries_are_not_linked_again_where_the_text_of_another_was_written()
    {
        var (before, after) = LinkTwice(site => site.WithArticle("far", "A lens here, too."));
        Assert.That(TextOf(after, "near"), Is.SameAs(TextOf(before, "near")));
        Assert.That(after.GetBacklinks(Find(after, "lens")).Select(link => link.From.Id.Value), Is.EqualTo(new[] { "far", "near" }));
    }

    [Test]
    public void Links_lead_to_the_entry_as_it_is_now()
    {
        var (before, after) = LinkTwice(site => site.WithTerm("lens", "Another text.\n\n## Glass\n\nText."));
        Assert.That(TextOf(after, "far"), Is.SameAs(TextOf(before, "far")));
        Assert.That(TextOf(after, "near").Parts.OfType<LinkedPart.EntryLink>().Select(link => link.Target), Is.All.SameAs(Find(after, "lens")));
    }

    [Test]
    public void A_heading_that_has_gone_is_missed()
    {
        var memory = new LinkingMemory();
        var binding = new BindingMemory();
        Link(binding, memory);
        input.WithTerm("lens", "Text.\n\n## Edge\n\nText.");
        Assert.That(Linker.Link(Bind(binding), memory).Diagnostics.Select(fault => fault.Span.Path.Value), Does.Contain("articles/near.md"));
    }

    private (LinkedSite Before, LinkedSite After) LinkTwice(Action<TestInput> edit)
    {
        var memory = new LinkingMemory();
        var binding = new BindingMemory();
        var before = Link(binding, memory);
        edit(input);
        return (before, Link(binding, memory));
    }

    private LinkedSite Link(BindingMemory binding, LinkingMemory memory) => Linker.Link(Bind(binding), memory).Value;

    private ContentModel Bind(BindingMemory binding) => Binder.Bind(Decoder.Decode(input.Files).Value, binding).Value;

    private static LinkedProse TextOf(LinkedSite site, string id) => site.Get(((Article)Find(site, id)).Body);

    private static Entry Find(LinkedSite site, string id) => EntryId.TryParse(id, out var known) ? site.Entries.Find(known)! : throw new ArgumentException("no id", nameof(id));
}
