using System.Security.Cryptography;
using StaticSite.Diagnostics;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Properties;

/// <summary>A site that is built again after each edit is the site that a first build would give.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RepeatedBuildProperties
{
    private const int Edits = 200;

    [TestCase(20261122)]
    [TestCase(2)]
    [TestCase(3)]
    public async Task After_every_one_of_200_edits_the_site_has_the_bytes_and_messages_of_a_first_build(int seed)
    {
        var random = new Random(seed);
        var input = new EditedInput(Repository.TinyInput, random);
        var memory = new BuildMemory();
        var isGood = true;
        var good = 0;
        for (var edit = 0; edit < Edits; edit++)
        {
            var told = input.Edit(isGood);
            var again = await Describe(input, memory);
            Assert.That(again, Is.EqualTo(await Describe(input, memory: null)), $"after edit {edit}: {told}");
            isGood = again.Contains("index.html", StringComparison.Ordinal);
            good += isGood ? 1 : 0;
        }

        // Where most edits broke the site, hardly any bytes would be compared.
        Assert.That(good, Is.GreaterThan(Edits / 3));
    }

    private static async Task<string> Describe(EditedInput input, BuildMemory? memory)
    {
        var result = SitePipeline.Build(input.Files, [], new ModelTheme(), new BuildOptions(), memory);
        var output = await result.Output.ToFiles();
        return string.Concat(result.Diagnostics.Select(diagnostic => DiagnosticText.Format(diagnostic, result.Sources)))
            + string.Concat(output.Select(file => $"{file.Key} {Convert.ToHexString(SHA256.HashData(file.Value))}\n"));
    }
}
