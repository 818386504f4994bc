using System.Collections.Immutable;
using System.Text;
using StaticSite.Content.Text;

namespace StaticSite.Binding.Markdown;

/// <summary>Puts the parts of a text together; neighbouring markup and neighbouring text become one part.</summary>
internal sealed class ProseBuilder
{
    private readonly ImmutableArray<ProsePart>.Builder parts = ImmutableArray.CreateBuilder<ProsePart>();
    private readonly StringBuilder markup = new(256);
    private readonly StringBuilder text = new(1024);
    private bool isLinkable;

    public void AddMarkup(string html)
    {
        FlushText();
        markup.Append(html);
    }

    public void AddText(ReadOnlySpan<char> words, bool linkable)
    {
        FlushMarkup();
        if (linkable != isLinkable)
        {
            FlushText();
            isLinkable = linkable;
        }

        text.Append(words);
    }

    public void Add(ProsePart part)
    {
        FlushText();
        FlushMarkup();
        parts.Add(part);
    }

    /// <summary>Adds a citation; its marker stands close to the words before it.</summary>
    public void AddCite(ProsePart.Cite cite)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        Add(cite);
    }

    public Prose ToProse()
    {
        FlushText();
        FlushMarkup();
        return parts.Count == 0 ? Prose.Empty : new Prose(parts.ToImmutable());
    }

    private void FlushText()
    {
        if (text.Length > 0)
        {
            parts.Add(new ProsePart.Text(text.ToString(), isLinkable));
            text.Clear();
        }
    }

    private void FlushMarkup()
    {
        if (markup.Length > 0)
        {
            parts.Add(new ProsePart.Markup(markup.ToString()));
            markup.Clear();
        }
    }
}
