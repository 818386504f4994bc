using StaticSite.Tests.Support;

namespace StaticSite.Tests;

/// <summary>Reads the compiled core: a namespace uses none that comes after it on the way from files to a site.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ArchitectureTests
{
    private const string Root = "StaticSite";

    // The order in which the parts may depend on each other; the longest name that fits counts, and the root comes last.
    private static readonly string[] Order = ["Formats", "Sources", "Diagnostics", "Loading", "Repairing", "Content", "Routing", "Binding", "Schemas", "Scaffolding", "Linking", "ExternalLinks", "Publishing", "Rendering.Pages", "Timeline", "Glossary", "Lineage", "Trust", "Rendering", "Comparing", "Editing", ""];

    private static readonly Lazy<HashSet<(string From, string To)>> Uses = new(ReadUses);

    [Test]
    public void No_namespace_uses_one_to_its_right() =>
        Assert.That(Uses.Value.Where(use => PlaceOf(use.From) < PlaceOf(use.To)).Select(use => $"{use.From} uses {use.To}"), Is.Empty);

    [Test]
    public void Every_namespace_has_its_place() =>
        Assert.That(Uses.Value.Select(use => use.From).Append(Root + ".Unheard.Of").Distinct().Where(name => PlaceOf(name) < 0), Is.EqualTo(new[] { Root + ".Unheard.Of" }));

    [Test]
    public void Reader_of_the_assembly_sees_what_code_uses() => Assert.That(Uses.Value, Is.SupersetOf(new[]
    {
        (Root, Root + ".Linking"), // a call in a method body
        (Root + ".Linking", Root + ".Content"), // a field, a parameter
        (Root + ".Content", Root + ".Content.Dates"),
        (Root + ".Rendering.Data", Root + ".Timeline"),
    }));

    private static int PlaceOf(string name)
    {
        var inside = name == Root ? "" : name[(Root.Length + 1)..];
        var part = Order.Where(part => inside == part || (part.Length > 0 && inside.StartsWith(part + ".", StringComparison.Ordinal))).MaxBy(part => part.Length);
        return Array.IndexOf(Order, part);
    }

    private static HashSet<(string From, string To)> ReadUses() =>
        [.. TypeUses.Read(typeof(SitePipeline).Assembly).Where(use => IsOurs(use.From) && IsOurs(use.To) && use.From != use.To)];

    // The compiler's own types live in no namespace of ours.
    private static bool IsOurs(string name) => name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal);
}
