using StaticSite.Content;

namespace StaticSite.Rendering.Twins;

/// <summary>Disagreements of sources in Markdown.</summary>
internal sealed class MarkdownDisputes(SiteContext context, MarkdownText text, MarkdownProse prose, MarkdownItems items)
{
    /// <summary>The page of a dispute: who says what, what the site follows, what it touches.</summary>
    public void Write(Dispute dispute)
    {
        items.Section("What the sources say", dispute.Positions, WritePosition);
        text.Heading(2, "What this site follows, and why");
        text.OpenParagraph();
        prose.Write(context.Site.Get(dispute.Reason));
        items.Section("Pages it touches", [.. context.Site.Get(dispute.Touches)], items.Link);
    }

    /// <summary>The disputes that touch an entry.</summary>
    public void WriteAll(Entry entry)
    {
        foreach (var ((dispute, positions), index) in ShownDisputes.Of(entry, context).Select((shown, index) => (shown, index)))
        {
            if (index == 0)
            {
                text.Heading(2, "Where sources disagree");
            }

            text.OpenParagraph();
            text.Link(dispute.Name, context.GetUrl(dispute));
            items.List(positions, WritePosition);
        }
    }

    private void WritePosition(Dispute.Position position)
    {
        items.Statement("", position.Claim, position.Sources);
        text.Words(position.IsFollowed ? " (followed here)" : "");
    }
}
