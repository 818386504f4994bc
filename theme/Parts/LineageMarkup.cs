using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using StaticSite.Rendering.Pages;

namespace StaticSite.Theme.Parts;

/// <summary>What stands inside the figure of a lineage. Written here because Razor keeps the name of SVG's <c>text</c> element for itself.</summary>
internal static class LineageMarkup
{
    private const int FirstBaseline = 20;
    private const int LineHeight = 17;
    private const int Padding = 8;

    // Pages are UTF-8: no letter needs a character reference.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Rails, then labels and boxes in reading order.</summary>
    public static MarkupString Of(LineageFigure figure)
    {
        var markup = new StringBuilder("<path d=\"");
        foreach (var rail in figure.Rails)
        {
            markup.Append(CultureInfo.InvariantCulture, $"M{rail.X} {rail.Branches[0]}V{rail.Branches[^1]}");
            foreach (var branch in rail.Branches)
            {
                markup.Append(CultureInfo.InvariantCulture, $"M{rail.X} {branch}H{rail.End}");
            }
        }

        markup.Append("\"/>");
        var labels = new Queue<LineageFigure.Label>(figure.Labels);
        foreach (var box in figure.Boxes)
        {
            while (labels.TryPeek(out var label) && label.Y < box.Y)
            {
                AppendText(markup, labels.Dequeue().Text, label.X, label.Y);
            }

            Append(markup, box);
        }

        return new(markup.ToString());
    }

    private static void Append(StringBuilder markup, LineageFigure.Box box)
    {
        _ = box.Href is { } href ? markup.Append("<a href=\"").Append(Encoder.Encode(href)).Append('"').Append(GetName(box)).Append('>') : markup.Append("<g>");
        markup.Append(CultureInfo.InvariantCulture, $"<rect x=\"{box.X}\" y=\"{box.Y}\" width=\"{LineageFigure.Width - box.X - 1}\" height=\"{box.Height}\" rx=\"2\"/>");
        if (box.Lines is [var only])
        {
            AppendText(markup, only, box.X + Padding, box.Y + FirstBaseline);
        }
        else
        {
            AppendLines(markup, box);
        }

        markup.Append(box.Href is null ? "</g>" : "</a>");
    }

    private static void AppendLines(StringBuilder markup, LineageFigure.Box box)
    {
        markup.Append("<text>");
        for (var line = 0; line < box.Lines.Length; line++)
        {
            // The space keeps the words apart for those who hear them.
            markup.Append(CultureInfo.InvariantCulture, $"<tspan x=\"{box.X + Padding}\" y=\"{box.Y + FirstBaseline + (line * LineHeight)}\">").Append(Encoder.Encode(box.Lines[line])).Append(" </tspan>");
        }

        markup.Append("</text>");
    }

    // Only an abbreviation needs its name said; what is said must hold what is seen.
    private static string GetName(LineageFigure.Box box) =>
        box.Lines.Length > 1 || box.Lines[0] == box.Name ? "" : $" aria-label=\"{Encoder.Encode($"{box.Name} ({box.Lines[0]})")}\"";

    private static void AppendText(StringBuilder markup, string text, int x, int y) =>
        markup.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\">").Append(Encoder.Encode(text)).Append("</text>");
}
