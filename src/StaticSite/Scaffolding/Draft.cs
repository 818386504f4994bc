using StaticSite.Binding.Shapes;

namespace StaticSite.Scaffolding;

/// <summary>A record being made: what is known of it so far.</summary>
/// <param name="isGuided">True where blanks are left for keys that most records have, and not only for those that must be there.</param>
internal sealed class Draft(RecordShape shape, bool isGuided)
{
    private readonly Dictionary<string, DraftValue> values = [];

    public RecordShape Shape => shape;

    public bool IsGuided => isGuided;

    /// <summary>The text below the keys of a Markdown file; null for a blank.</summary>
    public string? Body { get; set; }

    /// <summary>The id wanted, or the text to make one from; null for the title.</summary>
    public string? IdText { get; init; }

    /// <summary>Everything that is known of the record.</summary>
    public IEnumerable<string> Texts => values.Values.SelectMany(value => value.Texts);

    public DraftValue? Get(string key) => values.GetValueOrDefault(key);

    /// <summary>A text, or null.</summary>
    public string? GetText(string key) => (Get(key) as DraftValue.Words)?.Text;

    /// <summary>Sets a value; nothing happens where there is none.</summary>
    public Draft With(string key, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            values[shape.Get(key).Name] = new DraftValue.Words(text);
        }

        return this;
    }

    public Draft With(string key, DraftValue value)
    {
        values[shape.Get(key).Name] = value;
        return this;
    }
}
