using System.Globalization;
using System.Text.Json;

namespace StaticSite.BrowserTests.Output;

/// <summary>Readers find what they look for: labelled queries, run by the published script over the published index.</summary>
internal sealed class SearchQueryTests
{
    private const int LeastQueries = 300;
    private const double LeastMeanRank = 0.95;

    private static readonly string Queries = Repository.Get("tests", "StaticSite.BrowserTests", "Search", "queries.txt");

    [Test]
    public async Task What_is_looked_for_comes_first()
    {
        var labels = await ReadLabels();
        var found = (await Node.Run("Search/run-queries.mjs", SiteSetUp.Site.Folder, Queries)).EnumerateArray().ToList();
        Assert.That(found, Has.Count.EqualTo(labels.Count).And.Count.GreaterThanOrEqualTo(LeastQueries));
        var ranks = labels.Zip(found, (label, answer) => (label.Query, First: GetRank(answer, "first", label.Ids), Names: GetRank(answer, "names", label.Ids), Whole: GetRank(answer, "all", label.Ids))).ToList();
        foreach (var (query, _, names, whole) in ranks.Where(rank => rank.Names != 1 || rank.Whole != 1))
        {
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query}: rank {names} by names, {whole} in all"));
        }

        var (atFirst, byNames, inAll) = (ranks.Average(rank => Reciprocal(rank.First)), ranks.Average(rank => Reciprocal(rank.Names)), ranks.Average(rank => Reciprocal(rank.Whole)));
        await TestContext.Progress.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Search: mean reciprocal rank of {ranks.Count} labelled queries {inAll:0.000}; by names and events {byNames:0.000}; by what comes first of these {atFirst:0.000}"));
        Assert.That(inAll, Is.GreaterThanOrEqualTo(LeastMeanRank));
        Assert.That(byNames, Is.GreaterThanOrEqualTo(LeastMeanRank));
    }

    [Test]
    public async Task Every_label_names_an_entry_of_the_site_and_no_query_stands_twice()
    {
        var site = SiteSetUp.Site.Pages.Select(page => Path.GetFileName(Path.GetDirectoryName(page))).ToHashSet(StringComparer.Ordinal);
        var labels = await ReadLabels();
        Assert.That(labels.SelectMany(label => label.Ids).Where(id => !site.Contains(id)), Is.Empty);
        Assert.That(labels.Select(label => label.Query), Is.Unique);
    }

    [Test]
    public async Task Every_name_of_every_entry_leads_to_an_entry_of_that_name_first()
    {
        var wrong = await Node.Run("Search/find-names.mjs", SiteSetUp.Site.Folder);
        Assert.That(wrong.GetProperty("tried").GetInt32(), Is.GreaterThan(LeastQueries));
        Assert.That(wrong.GetProperty("wrong").EnumerateArray().Select(name => name.ToString()), Is.Empty);
    }

    private static async Task<List<(string Query, string[] Ids)>> ReadLabels() =>
    [
        .. (await File.ReadAllLinesAsync(Queries))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | "))
            .Select(parts => (parts[0], parts[1].Split(' '))),
    ];

    /// <summary>The place of the first entry that will do, from 1; 0 where none was found.</summary>
    private static int GetRank(JsonElement answer, string property, string[] wanted) =>
        answer.GetProperty(property).EnumerateArray().Select((id, place) => wanted.Contains(id.GetString()) ? place + 1 : 0).FirstOrDefault(rank => rank > 0);

    private static double Reciprocal(int rank) => rank == 0 ? 0 : 1.0 / rank;
}
