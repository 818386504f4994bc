using System.Text;
using System.Text.Json;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Site;

/// <summary>The data set is what its description says.</summary>
[TestFixture(true)]
[TestFixture(false)]
[Parallelizable(ParallelScope.All)]
internal sealed class DataSetTests(bool isReal)
{
    private readonly WholeSite site = isReal ? WholeSite.Real : WholeSite.Tiny;

    [Test]
    public async Task Every_resource_is_a_file_and_every_table_has_the_columns_and_types_described()
    {
        var files = await site.Files;
        foreach (var resource in await GetResources())
        {
            var path = "data/" + resource.GetProperty("path").GetString();
            Assert.That(files.Keys, Does.Contain(path));
            if (resource.TryGetProperty("schema", out var schema))
            {
                var fields = schema.GetProperty("fields").EnumerateArray().Select(field => (Name: field.GetProperty("name").GetString()!, Type: field.GetProperty("type").GetString())).ToList();
                var rows = CsvText.Read(Encoding.UTF8.GetString(files[path]));
                Assert.That(rows[0], Is.EqualTo(fields.Select(field => field.Name)), path);
                Assert.That(rows.Where(row => row.Count != fields.Count), Is.Empty, path);
                Assert.That(rows.Skip(1).SelectMany(row => row.Zip(fields, (value, field) => (value, field.Type))).Where(cell => !HasType(cell.value, cell.Type)), Is.Empty, path);
            }
        }
    }

    [Test]
    public async Task Keys_are_unique_and_every_foreign_key_is_one()
    {
        var tables = new Dictionary<string, List<List<string>>>();
        var resources = (await GetResources()).Where(resource => resource.TryGetProperty("schema", out _)).ToList();
        foreach (var resource in resources)
        {
            tables.Add(resource.GetProperty("name").GetString()!, CsvText.Read(Encoding.UTF8.GetString((await site.Files)["data/" + resource.GetProperty("path").GetString()])));
        }

        foreach (var resource in resources)
        {
            var table = tables[resource.GetProperty("name").GetString()!];
            if (resource.GetProperty("schema").TryGetProperty("primaryKey", out var key))
            {
                Assert.That(GetColumn(table, key.GetString()!), Is.Unique.And.All.Not.Empty);
            }

            if (resource.GetProperty("schema").TryGetProperty("foreignKeys", out var foreign))
            {
                var target = foreign[0].GetProperty("reference");
                Assert.That(GetColumn(table, foreign[0].GetProperty("fields").GetString()!).Distinct(), Is.SubsetOf(GetColumn(tables[target.GetProperty("resource").GetString()!], target.GetProperty("fields").GetString()!)));
            }
        }
    }

    [Test]
    public async Task Tables_hold_every_entry()
    {
        var counts = site.Result.Output.Counts;
        var files = await site.Files;
        var rows = new[] { "articles", "terms", "people", "events", "sources", "disputes" }.Select(name => CsvText.Read(Encoding.UTF8.GetString(files[$"data/{name}.csv"])).Count - 1);
        Assert.That(rows, Is.EqualTo(new[] { counts.Articles, counts.Terms, counts.People, counts.Events, counts.Sources, counts.Disputes }));
    }

    [Test]
    public async Task Way_in_for_language_models_has_the_form_of_its_convention()
    {
        var lines = Encoding.UTF8.GetString((await site.Files)["llms.txt"]).Split('\n');
        Assert.That(lines[0], Does.StartWith("# "));
        Assert.That(lines[2], Does.StartWith("> "));
        Assert.That(lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal)), Is.GreaterThan(2));
        Assert.That(lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)), Is.Not.Empty.And.All.Match(@"^- \[.+\]\(https://[^)]+\): .+"));
    }

    private async Task<List<JsonElement>> GetResources()
    {
        using var json = JsonDocument.Parse((await site.Files)["data/datapackage.json"]);
        var resources = json.RootElement.Clone().GetProperty("resources").EnumerateArray().ToList();
        Assert.That(resources.Select(resource => resource.GetProperty("name").GetString()), Is.Unique.And.Not.Empty.And.All.Match("^[a-z0-9-]+$"));
        return resources;
    }

    private static IEnumerable<string> GetColumn(List<List<string>> table, string name) => table.Skip(1).Select(row => row[table[0].IndexOf(name)]);

    private static bool HasType(string value, string? type) => value.Length == 0 || type switch
    {
        "string" => true,
        "integer" => int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        "array" => JsonSerializer.Deserialize<string[]>(value) is { Length: > 0 },
        _ => false,
    };
}
