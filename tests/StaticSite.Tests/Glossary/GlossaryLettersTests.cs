using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Glossary;

namespace StaticSite.Tests.Glossary;

[Parallelizable(ParallelScope.All)]
internal sealed class GlossaryLettersTests
{
    [Test]
    public void Entries_stand_under_their_letters_digits_first_accents_ignored()
    {
        var groups = GlossaryLetters.Group([Term("zoom"), Term("Éclair"), Term("Aperture"), Term("2+2"), Term("echo"), Term("Iris"), Term("ईंधन"), Term("apex")]);
        Assert.That(
            groups.Select(group => $"{group.Letter}: {string.Join(", ", group.Entries.Select(entry => entry.Name))}"),
            Is.EqualTo(new[] { "0–9: 2+2", "A: Aperture, apex", "E: echo, Éclair", "I: Iris", "Z: zoom", "ई: ईंधन" }));
    }

    [Test]
    public void Abbreviation_is_what_readers_look_up() =>
        Assert.That(GlossaryLetters.Group([Term("Zone system", "AZ"), Term("Ax")]).Single().Entries.Select(entry => entry.Name), Is.EqualTo(new[] { "Ax", "Zone system" }));

    [Test]
    public void Filter_finds_every_name_without_case_and_accents() =>
        Assert.That(GlossaryLetters.SearchText(Term("Défense", "DEF") with { Aliases = ["Defense", "रक्षा"] }), Is.EqualTo("defense|def|रक्षा"));

    [Test]
    [SetCulture("tr-TR")]
    public void Order_is_the_same_in_every_culture() =>
        Assert.That(GlossaryLetters.Group([Term("Iris"), Term("ink")]).Single().Letter, Is.EqualTo("I"));

    private static Term Term(string name, string? abbreviation = null) => new()
    {
        Id = EntryId.FromText(name) ?? default,
        Span = default,
        Name = name,
        Abbreviation = abbreviation,
        Short = "",
        Body = Prose.Empty,
    };
}
