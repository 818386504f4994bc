using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;
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

    private EntryMarkdown(Entry entry, SiteContext context)
    {
        this.entry = entry;
        this.context = context;
        references = new References(context);
        prose = new MarkdownProse(text, context, references);
    }

    public static byte[] Write(Entry entry, SiteContext context)
    {
        var page = new EntryMarkdown(entry, context);
        page.WriteHead();
        page.WriteBody();
        page.WriteNotes();
        return page.text.ToBytes();
    }

    private void WriteHead()
    {
        text.Heading(1, entry is NamedEntry { Abbreviation: { } abbreviation } ? $"{entry.Name} ({abbreviation})" : entry.Name);
        WriteLead();
        text.OpenList();
        Item("Kind", Lines.GetKindLabel(entry));
        Item("Also", string.Join(", ", (entry as NamedEntry)?.Aliases ?? []));
        switch (entry)
        {
            case Article article:
                Item("Status", Lines.GetStatus(article));
                Item("Period", SiteContext.Word(article.Period)?.Text);
                Item("Parties", string.Join(", ", article.Parties));
                break;
            case TimelineEvent item:
                Item("Date", DateWording.ToText(item.Date).Text);
                Item("Place", item.Place);
                Item("State", Vocabulary.Get(Vocabulary.EventStates, item.State.Value).Label);
                break;
            case Person person:
                Item("Name in its own script", person.NativeName);
                break;
            case Source source:
                WriteSource(source);
                break;
            case Dispute dispute:
                Item("State", Vocabulary.Get(Vocabulary.DisputeStates, dispute.State).Label);
                break;
        }

        Item("Last changed", entry.LastChange is { } day ? DateWording.ToText(day).Text : null);
        AddressItem("Page", context.GetUrl(entry));
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
        Item("Type", Vocabulary.Get(Vocabulary.SourceKinds, source.SourceKind).Label);
        Item("Author", source.Author);
        Item("Publisher", source.Publisher);
        Item("Date", SiteContext.Word(source.Date)?.Text);
        Item("Language", source.Language);
        AddressItem("Original", source.Url);
        AddressItem("Archived copy", source.ArchiveUrl);
        Item("Accessed", SiteContext.Word(source.Accessed)?.Text);
    }

    private void WriteBody()
    {
        switch (entry)
        {
            case Article article:
                Section("Key facts", article.Facts, fact => Fact(fact.Label, fact.Value, fact.Sources));
                prose.Write(context.Site.Get(article.Body));
                break;
            case Term term:
                Section("What it means to whom", term.Senses, sense => Fact(sense.By, sense.Text, sense.Sources));
                prose.Write(context.Site.Get(term.Body));
                break;
            case Person person:
                Section("Offices", person.Offices, WriteOffice);
                prose.Write(context.Site.Get(person.Body));
                break;
            case Source source:
                Section("What leans on it", context.Site.GetUses(source), WriteUse);
                break;
            case Dispute dispute:
                WriteDispute(dispute);
                break;
            case TextEntry page:
                prose.Write(context.Site.Get(page.Body));
                break;
        }

        WriteRelations();
        WriteDisputes();
        WriteLinks();
        Section("Timeline", context.Site.GetEvents(entry), item => LinkItem(DateWording.ToText(item.Date).Text + ": ", item));
    }

    private void WriteDispute(Dispute dispute)
    {
        Section("What the sources say", dispute.Positions, WritePosition);
        text.Heading(2, "What this site follows, and why");
        text.OpenParagraph();
        prose.Write(context.Site.Get(dispute.Reason));
        Section("Pages it touches", [.. context.Site.Get(dispute.Touches)], touched => LinkItem("", touched));
    }

    private void WriteRelations()
    {
        ImmutableArray<(string Label, Entry Other, ImmutableArray<ResolvedCitation> Sources)> relations =
        [
            .. context.Site.GetRelations(entry).Select(relation => (relation.Type.Label, relation.Target, relation.Sources)),
            .. context.Site.GetInverseRelations(entry).Select(relation => (relation.Type.InverseLabel, relation.From, ImmutableArray<ResolvedCitation>.Empty)),
        ];
        Section("Relations", relations, relation =>
        {
            LinkItem(relation.Label + ": ", relation.Other);
            prose.WriteMarkers(relation.Sources);
        });
    }

    private void WriteDisputes()
    {
        foreach (var ((dispute, positions), index) in ShownDisputes.Of(entry, context).Select((shown, index) => (shown, index)))
        {
            if (index == 0)
            {
                text.Heading(2, "Where sources disagree");
            }

            text.OpenParagraph();
            text.Link(dispute.Name, context.GetUrl(dispute));
            text.OpenList();
            foreach (var position in positions)
            {
                text.OpenItem();
                WritePosition(position);
                text.CloseItem();
            }

            text.CloseList();
        }
    }

    private void WriteLinks()
    {
        switch (entry)
        {
            case TimelineEvent item:
                Section("Articles", [.. context.Site.Get(item.Articles)], other => LinkItem("", other));
                Section("People", [.. context.Site.Get(item.People)], other => LinkItem("", other));
                break;
            case Term term:
                Section("See also", [.. context.Site.Get(term.SeeAlso)], other => LinkItem("", other));
                break;
        }
    }

    private void WriteNotes()
    {
        Section("Referred to in", Lines.OfBacklinks(entry, context).Lines, line => text.Link(line.From.Text, context.Address.ToAbsolute(line.From.Href)));
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
        LinkItem("", use.From);
        text.Words(use.Locators.IsEmpty ? "" : $" ({string.Join("; ", use.Locators)})");
    }

    private void WritePosition(Dispute.Position position)
    {
        prose.Write(context.Site.Get(position.Claim));
        prose.WriteMarkers(context.Site.Get(position.Sources));
        text.Words(position.IsFollowed ? " (followed here)" : "");
    }

    private void Fact(string label, Prose value, ImmutableArray<Citation> sources)
    {
        text.Words(label + ": ");
        prose.Write(context.Site.Get(value));
        prose.WriteMarkers(context.Site.Get(sources));
    }

    private void LinkItem(string words, Entry other)
    {
        text.Words(words);
        text.Link(other.Name, context.GetUrl(other));
    }

    // A heading and an item for each value; nothing where there is none.
    private void Section<T>(string title, ImmutableArray<T> values, Action<T> write)
    {
        if (values.IsEmpty)
        {
            return;
        }

        text.Heading(2, title);
        text.OpenList();
        foreach (var value in values)
        {
            text.OpenItem();
            write(value);
            text.CloseItem();
        }

        text.CloseList();
    }

    private void Item(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.OpenItem();
            text.Words(label + ": " + value);
            text.CloseItem();
        }
    }

    private void AddressItem(string label, string? url)
    {
        if (url is not null)
        {
            text.OpenItem();
            text.Words(label + ": ");
            text.Address(url);
            text.CloseItem();
        }
    }
}
