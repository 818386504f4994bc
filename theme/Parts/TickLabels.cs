using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using StaticSite.Rendering.Pages;

namespace StaticSite.Theme.Parts;

/// <summary>The years under the overview. Written here because Razor keeps the name of SVG's <c>text</c> element for itself.</summary>
internal static class TickLabels
{
    /// <summary>One SVG text a tick; positions in per cent, so that letters are not stretched with the figure.</summary>
    public static MarkupString Of(TimelineStrip strip)
    {
        var markup = new StringBuilder();
        foreach (var tick in strip.Ticks)
        {
            var percent = tick.X * 100m / TimelineStrip.Width;
            markup.Append(CultureInfo.InvariantCulture, $"""<text x="{percent:0.##}%" y="13">{HtmlEncoder.Default.Encode(tick.Label)}</text>""");
        }

        return new(markup.ToString());
    }
}
