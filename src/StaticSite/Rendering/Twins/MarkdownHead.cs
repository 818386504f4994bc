using StaticSite.Content;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Twins;

/// <summary>What an entry's page begins with, in Markdown: its name, what it is in a sentence, and a list of what is known in a word.</summary>
internal sealed class MarkdownHead(Entry entry, SiteContext context, MarkdownText text, MarkdownProse prose, MarkdownItems items)
{
    public void Write()
    {
        text.Heading(1, entry is NamedEntry { Abbreviation: { } abbreviation } ? $"{entry.Name} ({abbreviation})" : entry.Name);
        WriteLead();
        text.OpenList();
        items.Value("Kind", Lines.GetKindLabel(entry));
        items.Value("Also", string.Join(", ", (entry as NamedEntry)?.Aliases ?? []));
        switch (entry)
        {
            case Article article:
                items.Value("Status", Lines.GetStatus(article));
                items.Value("Period", SiteContext.Word(article.Period)?.Text);
                items.Value("Parties", string.Join(", ", article.Parties));
                break;
            case TimelineEvent item:
                items.Value("Date", DateWording.ToText(item.Date).Text);
                items.Value("Place", item.Place);
                items.Value("State", Vocabulary.Get(Vocabulary.EventStates, item.State.Value).Label);
                break;
            case Person person:
                items.Value("Name in its own script", person.NativeName);
                break;
            case Source source:
                WriteSource(source);
                break;
            case Dispute dispute:
                items.Value("State", Vocabulary.Get(Vocabulary.DisputeStates, dispute.State).Label);
                break;
        }

        items.Value("Last changed", entry.LastChange is { } day ? DateWording.ToText(day).Text : null);
        items.Address("Page", context.GetUrl(entry));
        text.CloseList();
    }

    // The summary of an event may cite and link; other kinds have a plain sentence.
    private void WriteLead()
    {
        switch (entry)
        {
            case Dispute:
                break;
            case TimelineEvent item:
                text.OpenParagraph();
                prose.Write(context.Site.Get(item.Summary));
                prose.WriteMarkers(context.Site.Get(item.Sources));
                break;
            case Source source:
                text.Paragraph(source.Note ?? source.Short);
                break;
            default:
                text.Paragraph(entry.Short);
                prose.WriteMarkers(entry is Term term ? context.Site.Get(term.Sources) : []);
                break;
        }
    }

    private void WriteSource(Source source)
    {
        items.Value("Type", Vocabulary.Get(Vocabulary.SourceKinds, source.SourceKind).Label);
        items.Value("Author", source.Author);
        items.Value("Publisher", source.Imprint);
        items.Value("Date", SiteContext.Word(source.Date)?.Text);
        items.Value("Language", source.Language);
        items.Address("Original", source.Url);
        items.Address("Archived copy", source.ArchiveUrl);
        items.Value("Accessed", SiteContext.Word(source.Accessed)?.Text);
    }
}
