using System.Globalization;
using System.Text;
using StaticSite.Formats;

namespace StaticSite.Rendering.Twins;

/// <summary>Builds a Markdown text (CommonMark 0.31.2) block by block. Words come in plain and are escaped here, so none of them turns into markup.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder text = new();
    private readonly Stack<(int? Number, int Indent, bool HasItems)> lists = new();

    // What a line begins with inside of lists and quotations.
    private string prefix = "";

    // True where a block has begun and holds nothing yet: some characters mean markup only there.
    private bool isBlockStart = true;

    public byte[] ToBytes() => text.Append('\n').ToUtf8();

    public void Heading(int level, string title)
    {
        OpenParagraph();
        text.Append('#', level).Append(' ');
        isBlockStart = false;
        Words(title);
    }

    public void Paragraph(string words)
    {
        OpenParagraph();
        Words(words);
    }

    /// <summary>Begins a block; what is written next belongs to it.</summary>
    public void OpenParagraph() => StartLine(isTight: false);

    /// <summary>Begins the next line of a block that is made of lines.</summary>
    public void NextLine() => StartLine(isTight: true);

    /// <summary>Plain words, escaped; line ends become blanks.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        if (!words.IsEmpty)
        {
            MarkdownEscape.Append(text, words, isBlockStart);
            isBlockStart = false;
        }
    }

    /// <summary>Markup of Markdown itself, as it is.</summary>
    public void Raw(string markup)
    {
        text.Append(markup);
        isBlockStart &= markup.Length == 0;
    }

    public void Link(string label, string url)
    {
        Raw("[");
        Words(label);
        Raw("](" + MarkdownEscape.Url(url) + ")");
    }

    /// <summary>An address that is its own label.</summary>
    public void Address(string url) => Raw("<" + MarkdownEscape.Url(url) + ">");

    /// <summary>A piece of code within a line.</summary>
    public void Code(string code)
    {
        var fence = MarkdownEscape.Fence(code, 1);
        var gap = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        Raw(fence + gap + code + gap + fence);
    }

    /// <summary>A block of code.</summary>
    public void CodeBlock(string code)
    {
        var fence = MarkdownEscape.Fence(code, 3);
        OpenParagraph();
        Raw(fence);
        foreach (var line in code.TrimEnd('\n').Split('\n').Append(fence))
        {
            NextLine();
            Raw(line);
        }
    }

    /// <param name="first">Number of the first item; null for a list without numbers.</param>
    public void OpenList(int? first = null) => lists.Push((first, 0, false));

    public void CloseList() => lists.Pop();

    public void OpenItem()
    {
        var (number, _, hasItems) = lists.Pop();
        StartLine(isTight: hasItems || lists.Count > 0);
        var mark = number is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}. ") : "- ";
        text.Append(mark);
        prefix += new string(' ', mark.Length);
        isBlockStart = true;
        lists.Push((number + 1, mark.Length, true));
    }

    public void CloseItem()
    {
        prefix = prefix[..^lists.Peek().Indent];
        isBlockStart = false;
    }

    public void OpenQuotation()
    {
        OpenParagraph();
        text.Append("> ");
        prefix += "> ";
    }

    public void CloseQuotation()
    {
        prefix = prefix[..^2];
        isBlockStart = false;
    }

    private void StartLine(bool isTight)
    {
        if (!isBlockStart)
        {
            text.Append('\n');
            if (!isTight)
            {
                text.Append(prefix.AsSpan().TrimEnd()).Append('\n');
            }

            text.Append(prefix);
        }

        isBlockStart = true;
    }
}
