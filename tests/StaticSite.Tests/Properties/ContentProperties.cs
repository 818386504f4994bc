using FsCheck;
using FsCheck.Fluent;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Diagnostics;
using StaticSite.Timeline;

namespace StaticSite.Tests.Properties;

[Parallelizable(ParallelScope.All)]
internal sealed class ContentProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Test]
    public void Slug_of_a_slug_is_the_slug() =>
        Prop.ForAll(TextGenerators.Text(), text => Slug.Create(Slug.Create(text)) == Slug.Create(text)).Check(Many);

    [Test]
    public void Suggested_id_is_an_id() =>
        Prop.ForAll(TextGenerators.Text(), text => EntryId.FromText(text) is not { } id || EntryId.TryParse(id.Value, out _)).Check(Many);

    [Test]
    public void Nearest_is_one_of_the_candidates_or_nothing() => Prop.ForAll(
        TextGenerators.Text(),
        Gen.Elements("aperture", "arm", "", "lens-cap", "राज").ListOf().ToArbitrary(),
        (word, candidates) => Suggestion.Nearest(word, candidates) is not { } nearest || candidates.Contains(nearest)).Check(Many);

    [Test]
    public void Any_text_is_a_date_or_a_fault_and_never_both() => Prop.ForAll(TextGenerators.Text(), text =>
    {
        var (date, fault) = EdtfParser.Parse(text);
        return (date is null) != (fault is null);
    }).Check(Many);

    [Test]
    public void Every_date_has_ordered_bounds_and_words() => Prop.ForAll(Dates(), text =>
    {
        var (date, fault) = EdtfParser.Parse(text);
        return date is null
            ? fault is not null
            : date.Earliest <= date.Latest && date.FirstWritten <= date.LastWritten && date.CompareTo(date) == 0 && DateWording.ToText(date).Text.Length > 0;
    }).Check(Many);

    private static Arbitrary<string> Dates()
    {
        var point =
            from year in Gen.Elements("0001", "1999", "2018", "201X", "19XX", "9999", "0000", "..", "")
            from rest in Gen.Elements("", "-01", "-02", "-12", "-13", "-21", "-24", "-XX", "-02-28", "-02-29", "-12-31", "-09-XX")
            from qualifier in Gen.Elements("", "", "~", "?", "%")
            select year + rest + qualifier;
        var pair =
            from first in point
            from second in point
            from form in Gen.Elements("{0}/{1}", "[{0},{1}]", "[{0}..{1}]", "{{{0},{1}}}", "[..{0}]", "[{0}..]")
            select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, first, second);
        return Gen.OneOf(point, pair).ToArbitrary();
    }
}
