using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Linking;
using StaticSite.Rendering.Pages;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Twins;

/// <summary>Writes the page of an entry as Markdown, in the order of the page, so that both number their sources alike.</summary>
internal sealed class EntryMarkdown
{
    private readonly Entry entry;
    private readonly SiteContext context;
    private readonly MarkdownText text = new();
    private readonly References references;
    private readonly MarkdownProse prose;
    private readonly MarkdownItems items;
    private readonly MarkdownDisputes disputes;

    private EntryMarkdown(Entry entry, SiteContext context)
    {
        this.entry = entry;
        this.context = context;
        references = new References(context);
        prose = new MarkdownProse(text, context, references);
        items = new MarkdownItems(text, prose, context);
        disputes = new MarkdownDisputes(context, text, prose, items);
    }

    public static byte[] Write(Entry entry, SiteContext context)
    {
        var page = new EntryMarkdown(entry, context);
        new MarkdownHead(entry, context, page.text, page.prose, page.items).Write();
        page.WriteBody();
        page.WriteNotes();
        return page.text.ToBytes();
    }

    private void WriteBody()
    {
        switch (entry)
        {
            case Article article:
                items.Section("Key facts", article.Facts, fact => items.Statement(fact.Label, fact.Value, fact.Sources));
                prose.Write(context.Site.Get(article.Body));
                break;
            case Term term:
                items.Section("What it means to whom", term.Senses, sense => items.Statement(sense.By, sense.Text, sense.Sources));
                prose.Write(context.Site.Get(term.Body));
                break;
            case Person person:
                items.Section("Offices", person.Offices, WriteOffice);
                prose.Write(context.Site.Get(person.Body));
                break;
            case Source source:
                items.Section("What leans on it", context.Site.GetUses(source), WriteUse);
                break;
            case Dispute dispute:
                disputes.Write(dispute);
                break;
            case TextEntry page:
                prose.Write(context.Site.Get(page.Body));
                break;
        }

        WriteRelations();
        disputes.WriteAll(entry);
        WriteLinks();
        items.Section("Timeline", context.Site.GetEvents(entry), item => items.Link(DateWording.ToText(item.Date).Text + ": ", item));
    }

    private void WriteRelations()
    {
        ImmutableArray<(string Label, Entry Other, ImmutableArray<ResolvedCitation> Sources)> relations =
        [
            .. context.Site.GetRelations(entry).Select(relation => (relation.Type.Label, relation.Target, relation.Sources)),
            .. context.Site.GetInverseRelations(entry).Select(relation => (relation.Type.InverseLabel, relation.From, ImmutableArray<ResolvedCitation>.Empty)),
        ];
        items.Section("Relations", relations, relation =>
        {
            items.Link(relation.Label + ": ", relation.Other);
            prose.WriteMarkers(relation.Sources);
        });
    }

    private void WriteLinks()
    {
        switch (entry)
        {
            case TimelineEvent item:
                items.Section("Articles", [.. context.Site.Get(item.Articles)], items.Link);
                items.Section("People", [.. context.Site.Get(item.People)], items.Link);
                break;
            case Term term:
                items.Section("See also", [.. context.Site.Get(term.SeeAlso)], items.Link);
                break;
        }
    }

    private void WriteNotes()
    {
        items.Section("Referred to in", Lines.OfBacklinks(entry, context).Lines, line => text.Link(line.From.Text, context.Address.ToAbsolute(line.From.Href)));
        var notes = references.ToLines();
        if (!notes.IsEmpty)
        {
            text.Heading(2, "References");
        }

        foreach (var note in notes)
        {
            WriteNote(note);
        }
    }

    private void WriteNote(ReferenceLine note)
    {
        text.OpenParagraph();
        text.Raw(FormattableString.Invariant($"[^{note.Number}]: "));
        text.Link(note.Source.Title, context.Address.ToAbsolute(note.Source.Href));
        string?[] words = [note.Source.Author, note.Source.Publisher, note.Source.Date?.Text, note.Source.KindLabel, .. note.Uses.Select(use => use.Locator).Distinct()];
        text.Words(". " + string.Join(", ", words.OfType<string>()) + ".");
        if (note.Source.Url is { } url)
        {
            text.Words(" ");
            text.Address(url);
        }
    }

    private void WriteOffice(Person.Office office)
    {
        text.Words(SiteContext.Word(office.Period) is { } period ? period.Text + ": " : "");
        text.Words(office.Title);
        prose.WriteMarkers(context.Site.Get(office.Sources));
    }

    private void WriteUse(SourceUse use)
    {
        items.Link("", use.From);
        text.Words(use.Locators.IsEmpty ? "" : $" ({string.Join("; ", use.Locators)})");
    }
}
