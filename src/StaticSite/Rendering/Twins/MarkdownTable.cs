namespace StaticSite.Rendering.Twins;

/// <summary>Tables in Markdown (GitHub Flavored Markdown, 4.10): a line a row, and a line of dashes below the first.</summary>
internal sealed class MarkdownTable(MarkdownText text)
{
    private bool isFirstRow;
    private int cells;

    /// <summary>True between the tags of a table, where a bar in the words would divide a cell.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Writes what a tag stands for; nothing where it is none of a table's.</summary>
    /// <param name="name">Without brackets and attributes.</param>
    public void WriteTag(string name)
    {
        switch (name)
        {
            case "table":
                (IsOpen, isFirstRow) = (true, true);
                break;
            case "/table":
                IsOpen = false;
                break;
            case "tr" when isFirstRow:
                text.OpenParagraph();
                cells = 0;
                break;
            case "tr":
                text.NextLine();
                break;
            case "th" or "td":
                text.Raw("| ");
                cells++;
                break;
            case "/th" or "/td":
                text.Raw(" ");
                break;
            case "/tr":
                EndRow();
                break;
        }
    }

    private void EndRow()
    {
        text.Raw("|");
        if (isFirstRow)
        {
            text.NextLine();
            text.Raw(string.Concat(Enumerable.Repeat("| --- ", cells)) + "|");
            isFirstRow = false;
        }
    }
}
