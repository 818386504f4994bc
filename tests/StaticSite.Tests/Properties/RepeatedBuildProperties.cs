using System.Security.Cryptography;
using System.Text;
using StaticSite.Binding;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Sources;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Properties;

/// <summary>A site that is built again after each edit is the site that a first build would give.</summary>
internal sealed class RepeatedBuildProperties
{
    private const int Edits = 200;

    [Test]
    public async Task After_every_one_of_200_edits_the_site_has_the_bytes_and_messages_of_a_first_build()
    {
        var random = new Random(20261122);
        var files = InputFolder.Read(Repository.TinyInput).ToDictionary(file => file.Path);
        var first = files.ToDictionary();
        var memory = new BindingMemory();
        for (var edit = 0; edit < Edits; edit++)
        {
            var told = Edit(files, first, random);
            var again = await Describe(files.Values, memory);
            Assert.That(again, Is.EqualTo(await Describe(files.Values, memory: null)), $"after edit {edit}: {told}");
        }
    }

    // What people do: write, spoil, remove, bring back, add.
    private static string Edit(Dictionary<SourcePath, RawFile> files, Dictionary<SourcePath, RawFile> first, Random random)
    {
        var path = first.Keys.Order().ElementAt(random.Next(first.Count));
        switch (random.Next(5))
        {
            case 0:
                files.Remove(path);
                return $"{path} removed";
            case 1:
                files[path] = first[path];
                return $"{path} brought back";
            case 2:
                files[path] = Append(first[path], "\n: [ spoilt {{\n");
                return $"{path} spoilt";
            case 3:
                var copy = new SourcePath(path.Value.Replace(".", $"-{random.Next(3)}.", StringComparison.Ordinal));
                files[copy] = new RawFile(copy, first[path].Bytes);
                return $"{copy} added";
            default:
                files[path] = Append(first[path], $"\n# words {random.Next(9)}\n");
                return $"{path} written";
        }
    }

    private static RawFile Append(RawFile file, string text) => file with { Bytes = [.. file.Bytes, .. Encoding.UTF8.GetBytes(text)] };

    private static async Task<string> Describe(IEnumerable<RawFile> files, BindingMemory? memory)
    {
        var result = SitePipeline.Build(files, [], new ModelTheme(), new BuildOptions(), memory);
        var output = await result.Output.ToFiles();
        return string.Concat(result.Diagnostics.Select(diagnostic => DiagnosticText.Format(diagnostic, result.Sources)))
            + string.Concat(output.Select(file => $"{file.Key} {Convert.ToHexString(SHA256.HashData(file.Value))}\n"));
    }
}
