using StaticSite.Tests.Support;

namespace StaticSite.Tests.Site;

[Parallelizable(ParallelScope.All)]
internal sealed class SubjectTests
{
    private static readonly string[] TextTypes = [".cs", ".razor", ".css", ".ts", ".js", ".mjs", ".html", ".svg", ".json", ".csproj", ".txt"];
    private static readonly string[] NotOurs = ["node_modules", "dist", "obj", "bin"];

    [TestCase("src")]
    [TestCase("theme")]
    public void Program_and_theme_do_not_name_the_subject(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(path => TextTypes.Contains(Path.GetExtension(path)) && !path.Split(Path.DirectorySeparatorChar).Any(NotOurs.Contains)).ToList();
        Assert.That(files, Is.Not.Empty);
        Assert.That(files.SelectMany(path => SubjectWords.FindIn(File.ReadAllText(path)).Select(word => $"{path}: {word}")), Is.Empty);
    }

    [Test]
    public void Words_are_names_of_the_subject() =>
        Assert.That(SubjectWords.FindIn(string.Concat(InputFolder.Read(Repository.Input).Select(file => System.Text.Encoding.UTF8.GetString(file.Bytes)))).Count(), Is.GreaterThan(30));
}
