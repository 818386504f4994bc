using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Rendering.Pages;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Editions;

/// <summary>Makes what the edition shows of one entry.</summary>
internal sealed class EditionItems(SiteContext context)
{
    private readonly EditionText text = new(context);

    public EditionPage.Item Create(Entry entry)
    {
        var item = new EditionPage.Item(EditionText.GetAnchor(entry, null), entry.Name, Lines.GetKindLabel(entry)) { Short = EditionText.Encode(entry.Short) };
        return entry switch
        {
            Article article => Create(item, article),
            Term term => Create(item, term),
            Person person => Create(item, person),
            TimelineEvent happening => Create(item, happening),
            Source source => Create(item, source),
            Dispute dispute => Create(item, dispute),
            TextEntry page => item with { Body = text.Write(page.Body, page) },
            _ => item,
        };
    }

    private EditionPage.Item Create(EditionPage.Item item, Article article) => CreateNamed(item, article) with
    {
        Date = SiteContext.Word(article.Period),
        Tracks = context.GetMarks(article.Tracks),
        Rows =
        [
            .. article.Facts.Select(fact => new FactRow(fact.Label, EditionText.Join(text.Write(fact.Value, article), text.Cite(context.Site.Get(fact.Sources))))),
            .. GetRelations(article),
        ],
    };

    private EditionPage.Item Create(EditionPage.Item item, Term term) => CreateNamed(item, term) with
    {
        Short = EditionText.Join(item.Short, text.Cite(context.Site.Get(term.Sources))),
        Tracks = context.GetMarks(term.Tracks),
        Rows =
        [
            .. term.Senses.Select(sense => new FactRow(sense.By, EditionText.Join(text.Write(sense.Text, term), text.Cite(context.Site.Get(sense.Sources))))),
            .. GetRelations(term),
            .. List("See also", context.Site.Get(term.SeeAlso)),
        ],
    };

    private EditionPage.Item Create(EditionPage.Item item, Person person) => CreateNamed(item, person) with
    {
        NativeName = person.NativeName,
        Rows =
        [
            .. person.Offices.Select(office => new FactRow(SiteContext.Word(office.Period)?.Text ?? "Office", EditionText.Join(EditionText.Encode(office.Title), text.Cite(context.Site.Get(office.Sources))))),
            .. GetRelations(person),
        ],
    };

    private EditionPage.Item Create(EditionPage.Item item, TimelineEvent happening) => item with
    {
        Date = DateWording.ToText(happening.Date),
        Short = EditionText.Join(text.Write(happening.Summary, happening), text.Cite(context.Site.Get(happening.Sources))),
        Tracks = context.GetMarks(happening.Tracks),
        Rows = [.. List("Articles", context.Site.Get(happening.Articles)), .. List("People", context.Site.Get(happening.People)), .. GetState(happening), .. GetRelations(happening)],
    };

    private EditionPage.Item Create(EditionPage.Item item, Source source)
    {
        var line = Lines.Of(source, context);
        return item with
        {
            Title = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{text.GetNumber(source)}. {source.Name}"),
            KindLabel = line.KindLabel,
            Language = line.Language,
            Date = line.Date,
            Short = EditionText.Join(EditionText.Encode(source.Author is { } author ? $"{author}, {source.Imprint}" : source.Imprint), LinkOriginal(source)),
        };
    }

    // The name of the site is enough to read; the address is long, and paper shows it.
    private static Html LinkOriginal(Source source) => (source.Url ?? source.ArchiveUrl) is { } original
        ? new Html($" <a class=\"external\" href=\"{HtmlText.Encode(original)}\" rel=\"noopener nofollow\">{HtmlText.Encode(new Uri(original).Host)}</a>")
        : Html.Empty;

    private EditionPage.Item Create(EditionPage.Item item, Dispute dispute) => item with
    {
        Rows =
        [
            .. dispute.Positions.Select(position => new FactRow(position.IsFollowed ? "Followed here" : "Also said", EditionText.Join(text.Write(position.Claim, dispute), text.Cite(context.Site.Get(position.Sources))))),
            .. List("Touches", context.Site.Get(dispute.Touches)),
        ],
        Body = text.Write(dispute.Reason, dispute),
    };

    private EditionPage.Item CreateNamed(EditionPage.Item item, NamedEntry entry) => item with
    {
        Abbreviation = entry.Abbreviation,
        OtherNames = entry.Aliases.IsEmpty ? null : string.Join('|', entry.Aliases),
        Body = text.Write(entry.Body, entry),
    };

    private static IEnumerable<FactRow> GetState(TimelineEvent happening) =>
        happening.State.Value == "confirmed" ? [] : [new FactRow("State", EditionText.Encode(Vocabulary.Get(Vocabulary.EventStates, happening.State.Value).Label))];

    private IEnumerable<FactRow> GetRelations(Entry entry) =>
        context.Site.GetRelations(entry).Select(relation => new FactRow(relation.Type.Label, EditionText.Join(EditionText.Link(relation.Target), text.Cite(relation.Sources))))
            .Concat(context.Site.GetInverseRelations(entry).Select(relation => new FactRow(relation.Type.InverseLabel, EditionText.Link(relation.From))));

    private static ImmutableArray<FactRow> List(string label, IEnumerable<Entry> entries)
    {
        var links = entries.Select(entry => EditionText.Link(entry).Value).ToList();
        return links.Count == 0 ? [] : [new FactRow(label, new Html(string.Join(", ", links)))];
    }
}
