using System.Text.Json;

namespace StaticSite.Cli.LanguageServer;

/// <summary>Takes values out of the parameters of a message.</summary>
internal static class Parameters
{
    /// <summary>A value that must be there.</summary>
    /// <exception cref="ParameterException">It is not.</exception>
    public static JsonElement Get(this JsonElement element, string name) =>
        element.Find(name) ?? throw new ParameterException($"{name} is missing");

    /// <summary>A value, or null where it is not there.</summary>
    public static JsonElement? Find(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element) || element.ValueKind == JsonValueKind.Null)
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>A text that must be there.</summary>
    /// <exception cref="ParameterException">It is not.</exception>
    public static string GetText(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw new ParameterException($"{name} is no text");

    /// <summary>A whole number that must be there.</summary>
    /// <exception cref="ParameterException">It is not.</exception>
    public static int GetNumber(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : throw new ParameterException($"{name} is no number");

    /// <summary>The items of a list that must be there.</summary>
    /// <exception cref="ParameterException">It is not.</exception>
    public static IEnumerable<JsonElement> GetItems(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : throw new ParameterException($"{name} is no list");

    /// <summary>Line and UTF-16 unit, both from 0.</summary>
    /// <exception cref="ParameterException">There are none.</exception>
    public static (int Line, int Character) GetPosition(this JsonElement element, string name)
    {
        var position = element.Get(name);
        return (Math.Max(0, position.GetNumber("line")), Math.Max(0, position.GetNumber("character")));
    }

    /// <summary>True where the flag is there and set.</summary>
    public static bool Has(this JsonElement element, params ReadOnlySpan<string> names) => element.Find(names) is { ValueKind: JsonValueKind.True };

    /// <summary>True where the list is there and holds the word.</summary>
    public static bool Lists(this JsonElement element, string word, params ReadOnlySpan<string> names) =>
        element.Find(names) is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && item.GetString() == word);
}
