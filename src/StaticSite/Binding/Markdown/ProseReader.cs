using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticSite.Binding.Yaml;
using StaticSite.Content.Text;

namespace StaticSite.Binding.Markdown;

/// <summary>Markdown text → <see cref="Prose"/>. Afterwards the text holds no markup of its author and every statement is cited, or a diagnostic says where not.</summary>
internal sealed class ProseReader
{
    private readonly FileScope scope;
    private readonly TextOrigin origin;
    private readonly bool mustCite;
    private readonly ProseBuilder prose = new();
    private readonly InlineReader inlines;
    private readonly StatementCheck statements = new();
    private readonly HeadingReader headings;

    private ProseReader(FileScope scope, TextOrigin origin, bool mustCite)
    {
        this.scope = scope;
        this.origin = origin;
        this.mustCite = mustCite;
        inlines = new InlineReader(scope, origin, prose);
        headings = new HeadingReader(scope, origin);
    }

    /// <summary>The running text of a file.</summary>
    /// <param name="start">UTF-16 offset in the file at which it begins.</param>
    /// <param name="mustCite">True where statements need a source.</param>
    public static Prose ReadBody(FileScope scope, int start, bool mustCite)
    {
        var reader = new ProseReader(scope, TextOrigin.OfFile(scope.File, start), mustCite);
        foreach (var block in reader.Parse(scope.File.Text[start..]))
        {
            reader.ReadBlock(block, linkable: true, isTight: false);
        }

        return reader.prose.ToProse();
    }

    /// <summary>A YAML value with one paragraph of Markdown; its sources stand beside it.</summary>
    public static Prose ReadInline(FileScope scope, string key, YamlValue.Scalar? scalar)
    {
        if (scalar is null)
        {
            return Prose.Empty;
        }

        var reader = new ProseReader(scope, TextOrigin.OfScalar(scope.File, scalar), mustCite: false);
        var document = reader.Parse(scalar.Text.Trim());
        foreach (var html in document.Descendants<HtmlBlock>())
        {
            scope.Add(MarkdownDiagnostics.RawHtml(reader.origin.GetSpan(html.Span.Start, html.Span.Length)));
        }

        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            reader.inlines.Read(paragraph.Inline, linkable: true, reader.statements);
            scope.Diagnostics.AddRange(reader.statements.FindLeftovers(reader.origin));
            reader.statements.Clear();
            reader.prose.Add(ProsePart.BlockEnd.OfStatement);
        }

        if (document is not [] and not [HtmlBlock] and not [ParagraphBlock])
        {
            scope.Add(MarkdownDiagnostics.NotOneParagraph(scalar.Span, key));
        }

        return reader.prose.ToProse();
    }

    private MarkdownDocument Parse(string text)
    {
        if (Paragraphs.FindTooLong(text) is { } start)
        {
            scope.Add(MarkdownDiagnostics.TooLong(origin.GetSpan(start, 1)));
            return [];
        }

        if (MarkdownSyntax.Parse(text) is { } document)
        {
            return document;
        }

        // Nobody says where; most of the signs that nest stand on the line that is to blame.
        var line = text.Split('\n').MaxBy(line => line.Count(sign => sign is '>' or '[' or '*' or '_' or '-' or '(')) ?? "";
        scope.Add(MarkdownDiagnostics.TooDeep(origin.GetSpan(text.IndexOf(line, StringComparison.Ordinal), 1)));
        return [];
    }

    private void ReadBlock(Block block, bool linkable, bool isTight)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph, linkable, isTight);
                break;
            case HeadingBlock heading:
                prose.Add(headings.Read(heading));
                break;
            case ListBlock list:
                ReadList(list, linkable);
                break;
            case QuoteBlock quote:
                ReadContainer(quote, "<blockquote>", "</blockquote>", linkable: false, isTight: false);
                break;
            case Table table:
                ReadTable(table, linkable);
                break;
            case CodeBlock code:
                CheckCode(code);
                prose.AddMarkup(CodeMarkup.Begin(code.Lines.ToString(), "Example"));
                prose.AddText(code.Lines.ToString(), linkable: false);
                prose.AddMarkup(CodeMarkup.End + "\n");
                break;
            case ThematicBreakBlock:
                prose.AddMarkup("<hr>\n");
                break;
            case HtmlBlock html:
                scope.Add(MarkdownDiagnostics.RawHtml(origin.GetSpan(html.Span.Start, html.Span.Length)));
                break;
        }
    }

    private void CheckCode(CodeBlock code)
    {
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } fenced)
        {
            scope.Add(MarkdownDiagnostics.Leftover(origin.GetSpan(fenced.Span.Start, fenced.OpeningFencedCharCount), "the code that begins here is not closed", "add the same signs on a line below it", null));
        }
        else if (code is not FencedCodeBlock)
        {
            var start = code.Span.Start - code.Column;
            scope.Add(MarkdownDiagnostics.Leftover(origin.GetSpan(start, 4), "four blanks at the beginning of a line make it code", "delete the blanks; code stands between two lines of three backticks", null));
        }
    }

    private void ReadParagraph(ParagraphBlock paragraph, bool linkable, bool isTight)
    {
        statements.Clear();
        prose.AddMarkup(isTight ? "" : "<p>");
        inlines.Read(paragraph.Inline, linkable, statements);
        prose.Add(ProsePart.BlockEnd.OfStatement);
        prose.AddMarkup(isTight ? "" : "</p>\n");
        Report();
    }

    private void Report()
    {
        foreach (var leftover in statements.FindLeftovers(origin))
        {
            scope.Add(leftover);
        }

        if (statements.FindBlank(origin) is { } blank)
        {
            scope.Lose([]);
            scope.Add(BindDiagnostics.BlankText(blank));
        }
        else if (mustCite && statements.FindUncited(scope.Statements, origin) is { } uncited)
        {
            scope.Add(MarkdownDiagnostics.Uncited(uncited.Span, uncited.What));
        }
    }

    private void ReadList(ListBlock list, bool linkable)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var first) && first != 1 ? $" start=\"{first}\"" : "";
        prose.AddMarkup($"<{tag}{start}>\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            ReadContainer(item, "<li>", "</li>\n", linkable, isTight: !list.IsLoose);
        }

        prose.AddMarkup($"</{tag}>\n");
    }

    private void ReadContainer(ContainerBlock container, string open, string close, bool linkable, bool isTight)
    {
        prose.AddMarkup(open);
        foreach (var block in container)
        {
            ReadBlock(block, linkable, isTight);
        }

        prose.AddMarkup(close);
    }

    private void ReadTable(Table table, bool linkable)
    {
        prose.AddMarkup("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n");
        var inBody = false;
        // The library gives every row as many cells as the longest has; those that it adds stand nowhere.
        var columns = table.OfType<TableRow>().First().OfType<TableCell>().Count(cell => !cell.Span.IsEmpty);
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.Count > columns && row[columns].Span is { IsEmpty: false } extra)
            {
                var lead = origin.CountBlanks(extra.Start);
                scope.Add(MarkdownDiagnostics.Leftover(origin.GetSpan(extra.Start + lead, extra.Length - lead), "this row has more cells than the first one", "add the column to the first two lines, or put the words into another cell", null));
            }

            prose.AddMarkup(row.IsHeader ? "<thead>" : inBody ? "" : "<tbody>\n");
            inBody |= !row.IsHeader;
            ReadRow(row, row.IsHeader ? "th" : "td", linkable && !row.IsHeader);
            prose.AddMarkup(row.IsHeader ? "</thead>\n" : "");
        }

        prose.AddMarkup(inBody ? "</tbody></table></div>\n" : "</table></div>\n");
    }

    private void ReadRow(TableRow row, string tag, bool linkable)
    {
        statements.Clear();
        var open = row.IsHeader ? "<th scope=\"col\">" : "<td>";
        prose.AddMarkup("<tr>");
        foreach (var cell in row.OfType<TableCell>())
        {
            var isLast = cell == row.LastChild;
            prose.AddMarkup(open);
            foreach (var paragraph in cell.OfType<ParagraphBlock>())
            {
                inlines.Read(paragraph.Inline, linkable, statements);
                statements.Append(" ", paragraph.Span.End);
            }

            prose.Add(isLast && !row.IsHeader ? ProsePart.BlockEnd.OfStatement : ProsePart.BlockEnd.OfCell);
            prose.AddMarkup($"</{tag}>");
        }

        prose.AddMarkup("</tr>\n");
        if (!row.IsHeader)
        {
            Report();
        }
    }
}
