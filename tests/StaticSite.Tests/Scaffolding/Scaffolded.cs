using StaticSite.Content;
using StaticSite.Loading;
using StaticSite.Scaffolding;
using StaticSite.Tests.Support;
using Encoding = System.Text.Encoding;

namespace StaticSite.Tests.Scaffolding;

/// <summary>A new entry in a small site.</summary>
internal static class Scaffolded
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static ScaffoldResult Make(this TestInput input, ScaffoldRequest request) => Scaffolder.Make(Decoder.Decode(input.Files).Value, request);

    public static ScaffoldResult Make(this TestInput input, EntryKind kind, string title) => input.Make(new ScaffoldRequest(kind, Today) { Title = title });

    /// <summary>The site with what was made.</summary>
    public static TestInput With(this TestInput input, ScaffoldResult made) => input.With(made.Path.Value, input.Read(made.Path.Value) + made.Text);

    public static string Read(this TestInput input, string path) => input.Files.FirstOrDefault(file => file.Path.Value == path) is { } file ? Encoding.UTF8.GetString(file.Bytes) : "";

    /// <summary>Codes of everything found wrong, but for blanks and for sources that nothing cites yet.</summary>
    public static IEnumerable<string> FindFaults(this TestInput input) => input.Check().Where(fault => fault.Code is not ("SS231" or "SS313" or "SS325")).Select(fault => fault.Code + " " + fault.Message);

    public static int CountBlanks(this TestInput input) => input.Check().Count(fault => fault.Code == "SS231");
}
