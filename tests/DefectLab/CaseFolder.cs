using StaticSite.Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StaticSite.DefectLab;

/// <summary>The cases of <c>Cases/</c>, one file a family.</summary>
internal static class CaseFolder
{
    public static string Root { get; } = Path.Combine(Repository.Root, "tests", "DefectLab");

    public static IReadOnlyList<Case> All { get; } = Read();

    public static IReadOnlyList<Case> Mistakes { get; } = [.. All.Where(item => item.Code is not null)];

    public static IReadOnlyList<Case> Harmless { get; } = [.. All.Where(item => item.Code is null)];

    private static List<Case> Read()
    {
        var reader = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
        return [.. Directory.EnumerateFiles(Path.Combine(Root, "Cases"), "*.yml").Order(StringComparer.Ordinal).SelectMany(path =>
        {
            var cases = reader.Deserialize<List<Case>>(File.ReadAllText(path));
            cases.ForEach(item => item.Family = Path.GetFileNameWithoutExtension(path));
            return cases;
        })];
    }
}
