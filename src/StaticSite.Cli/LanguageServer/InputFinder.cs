using System.Text.Json;
using StaticSite.Loading;

namespace StaticSite.Cli.LanguageServer;

/// <summary>Looks for the content in the folders that the editor has open.</summary>
internal static class InputFinder
{
    private const string Usual = "input";

    /// <summary>Absolute path of the first folder with a <c>site.yml</c>: <c>input</c> below an open folder, or that folder itself; null where there is none.</summary>
    /// <param name="parameters">Of <c>initialize</c>.</param>
    public static string? Find(JsonElement parameters) => GetOpen(parameters)
        .SelectMany(open => new[] { Path.Join(open, Usual), open })
        .FirstOrDefault(folder => File.Exists(Path.Join(folder, InputLayout.SiteFile.Value)));

    private static IEnumerable<string> GetOpen(JsonElement parameters)
    {
        var folders = parameters.Find("workspaceFolders") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(folder => folder.GetText("uri")) : [];
        var root = parameters.Find("rootUri") is { ValueKind: JsonValueKind.String } uri ? uri.GetString() : null;
        return folders.Append(root).OfType<string>().Select(FolderAddress.ToPath).OfType<string>().Append(Directory.GetCurrentDirectory()).Select(Path.TrimEndingDirectorySeparator);
    }
}
