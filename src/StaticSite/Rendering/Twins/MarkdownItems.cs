using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;

namespace StaticSite.Rendering.Twins;

/// <summary>The lists of an entry's page in Markdown, and what stands in their items.</summary>
internal sealed class MarkdownItems(MarkdownText text, MarkdownProse prose, SiteContext context)
{
    /// <summary>A heading and an item for each value; nothing where there is none.</summary>
    /// <param name="write">Writes what stands in the item.</param>
    public void Section<T>(string title, ImmutableArray<T> values, Action<T> write)
    {
        if (!values.IsEmpty)
        {
            text.Heading(2, title);
            List(values, write);
        }
    }

    /// <summary>An item for each value.</summary>
    /// <param name="write">Writes what stands in the item.</param>
    public void List<T>(IEnumerable<T> values, Action<T> write)
    {
        text.OpenList();
        foreach (var value in values)
        {
            text.OpenItem();
            write(value);
            text.CloseItem();
        }

        text.CloseList();
    }

    /// <summary>An item of an open list; nothing where there is no value.</summary>
    public void Value(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.OpenItem();
            text.Words(label + ": " + value);
            text.CloseItem();
        }
    }

    /// <summary>An address as an item of an open list; nothing where there is none.</summary>
    public void Address(string label, string? url)
    {
        if (url is not null)
        {
            text.OpenItem();
            text.Words(label + ": ");
            text.Address(url);
            text.CloseItem();
        }
    }

    /// <summary>A link to an entry, within an item.</summary>
    public void Link(string words, Entry other)
    {
        text.Words(words);
        text.Link(other.Name, context.GetUrl(other));
    }

    /// <summary>A link to an entry and nothing else, within an item.</summary>
    public void Link(Entry other) => Link("", other);

    /// <summary>What somebody or something states, with its sources, within an item.</summary>
    public void Statement(string label, Prose value, ImmutableArray<Citation> sources)
    {
        text.Words(label.Length == 0 ? "" : label + ": ");
        prose.Write(context.Site.Get(value));
        prose.WriteMarkers(context.Site.Get(sources));
    }
}
