using System.Text;
using StaticSite.Diagnostics;
using StaticSite.Publishing;

namespace StaticSite.Tests.Support;

/// <summary>
/// One approval case: a folder with <c>input/</c>, laid over <c>Cases/_base</c>, and <c>expected/</c>. Three endings describe files
/// that are no text: <c>.hex</c> gives bytes, <c>.size</c> a number of zero bytes, <c>.absent</c> takes a file of the base away.
/// </summary>
internal sealed class CaseFolder(string name)
{
    private readonly string folder = Path.Combine(Repository.Cases, name);

    /// <summary>Names of all cases.</summary>
    public static IEnumerable<string> All =>
        Directory.EnumerateDirectories(Repository.Cases).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('_')).Order(StringComparer.Ordinal);

    private string Expected => Path.Combine(folder, "expected");

    public TestInput ReadInput()
    {
        var input = new TestInput();
        var root = Path.Combine(folder, "input");
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var place = Path.GetRelativePath(root, path).Replace('\\', '/');
            var target = place[..(place.Length - Path.GetExtension(place).Length)];
            _ = Path.GetExtension(path) switch
            {
                ".hex" => input.With(target, Convert.FromHexString(string.Concat(File.ReadAllText(path).Where(char.IsAsciiHexDigit)))),
                ".size" => input.With(target, new byte[int.Parse(File.ReadAllText(path), System.Globalization.CultureInfo.InvariantCulture)]),
                ".absent" => input.Without(target),
                _ => input.With(place, File.ReadAllBytes(path)),
            };
        }

        return input;
    }

    /// <summary>
    /// The options the case is built with: <c>published.json</c> beside its input is what was published last, <c>overdue-on</c> holds
    /// the day for which overdue entries are reported.
    /// </summary>
    public BuildOptions Options => new(Published: Read("published.json") is { } published ? PublishedManifestFile.Read(published) : null)
    {
        OverdueOn = Read("overdue-on") is { } day ? DateOnly.ParseExact(Encoding.UTF8.GetString(day).Trim(), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
    };

    public static string Describe(BuildResult result) =>
        string.Concat(result.Diagnostics.Select(diagnostic => DiagnosticText.Format(diagnostic, result.Sources, "input/")));

    /// <summary>Names of the approved files below <c>expected/</c>.</summary>
    public IEnumerable<string> ApprovedFiles => Directory.Exists(Expected)
        ? Directory.EnumerateFiles(Expected, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Expected, path).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [];

    public string? ReadApproved(string file) =>
        File.Exists(Path.Combine(Expected, file)) ? File.ReadAllText(Path.Combine(Expected, file), Encoding.UTF8) : null;

    public void WriteApproved(string file, string text)
    {
        var path = Path.Combine(Expected, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void DeleteApproved(string file) => File.Delete(Path.Combine(Expected, file));

    private byte[]? Read(string file) => File.Exists(Path.Combine(folder, file)) ? File.ReadAllBytes(Path.Combine(folder, file)) : null;
}
