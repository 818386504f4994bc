using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Content;
using StaticSite.Glossary;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Divides the sources into lists that are short enough for a page: by year of publication and by publisher.</summary>
internal sealed class SourceLists
{
    public SourceLists(IEnumerable<Source> sources)
    {
        InOrder = [.. sources.OrderBy(source => source.Date is null).ThenBy(source => source.Date).ThenBy(source => source.Id)];
        ByYear =
        [
            .. InOrder.GroupBy(source => source.Date?.FirstWritten.Year)
                .OrderBy(year => year.Key ?? int.MaxValue)
                .Select(year => CreateYear(year.Key?.ToString(CultureInfo.InvariantCulture), year)),
        ];
        ByPublisher =
        [
            .. InOrder.GroupBy(source => source.Publisher)
                .OrderBy(publisher => GetKey(publisher.Key), StringComparer.Ordinal)
                .ThenBy(publisher => publisher.Key, StringComparer.Ordinal)
                .GroupBy(publisher => GetLetter(publisher.Key))
                .OrderBy(letter => char.IsLetter(letter.Key[0])).ThenBy(letter => letter.Key, StringComparer.Ordinal)
                .Select(letter => new SourceList(letter.Key, $"Sources by publisher: {letter.Key}", $"Sources whose publishers begin with {letter.Key}, by name of the publisher.", GetPath(letter.Key), CreatePublishers(letter))),
        ];
    }

    /// <summary>Sources in order of time, those without a date last.</summary>
    public ImmutableArray<Source> InOrder { get; }

    /// <summary>A list for each year, the earliest first; undated sources last.</summary>
    public ImmutableArray<SourceList> ByYear { get; }

    /// <summary>A list for each letter, with its publishers in order; an article at the beginning of a name does not count.</summary>
    public ImmutableArray<SourceList> ByPublisher { get; }

    public IEnumerable<SourceList> All => ByYear.Concat(ByPublisher);

    /// <summary>The page on which a publisher's sources stand.</summary>
    public static UrlPath GetPath(Source source) => GetPath(GetLetter(source.Publisher));

    private static SourceList CreateYear(string? year, IEnumerable<Source> sources)
    {
        var list = sources.ToList();
        var groups = Vocabulary.SourceKinds.Select(kind => new SourceList.Group(kind.Plural, kind.Name, [.. list.Where(source => source.SourceKind == kind.Name)]));
        return new SourceList(
            year ?? "Undated",
            year is null ? "Undated sources" : $"Sources of {year}",
            year is null ? "Sources without a date, by kind." : $"Sources published in {year}, by kind and in order of time.",
            Routes.GetSourcesOfYear(year ?? "undated"),
            [.. groups.Where(group => !group.Sources.IsEmpty)]);
    }

    private static ImmutableArray<SourceList.Group> CreatePublishers(IEnumerable<IGrouping<string, Source>> publishers)
    {
        var anchors = new HashSet<string>();
        var groups = ImmutableArray.CreateBuilder<SourceList.Group>();
        foreach (var publisher in publishers)
        {
            var slug = "publisher-" + Slug.Create(publisher.Key);
            var anchor = slug;
            for (var number = 2; !anchors.Add(anchor); number++)
            {
                anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            }

            groups.Add(new SourceList.Group(publisher.Key, anchor, [.. publisher]));
        }

        return groups.ToImmutable();
    }

    private static string GetLetter(string publisher) => GlossaryLetters.LetterOf(GetKey(publisher));

    private static string GetKey(string publisher)
    {
        var key = Slug.Fold(publisher);
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }

    // A letter that an address cannot hold goes by its number.
    private static UrlPath GetPath(string letter) =>
        Routes.GetSourcesOfLetter(EntryId.FromText(letter)?.Value ?? string.Create(CultureInfo.InvariantCulture, $"u{(int)letter[0]:x4}"));
}
