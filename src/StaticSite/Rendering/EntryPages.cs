using System.Collections.Immutable;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Linking;
using StaticSite.Rendering.Pages;

namespace StaticSite.Rendering;

/// <summary>Makes the page of one entry. The order of the parts is the order in which sources are numbered.</summary>
internal static class EntryPages
{
    public static PageModel Create(Entry entry, SiteContext context) => entry switch
    {
        Article article => Create(article, context),
        Term term => Create(term, context),
        Person person => Create(person, context),
        TimelineEvent item => EventPages.Create(item, context),
        Source source => Create(source, context),
        Dispute dispute => Create(dispute, context),
        TextEntry page => Create(page, context),
        _ => throw new InvalidOperationException($"no page for {entry.Kind}"),
    };

    private static ArticlePage Create(Article article, SiteContext context)
    {
        var references = new References(context);
        return new ArticlePage
        {
            Head = Heads.Of(article, context),
            Title = article.Name,
            Abbreviation = article.Abbreviation,
            KindLabel = Lines.GetKindLabel(article),
            Short = article.Short,
            StatusLabel = Lines.GetStatus(article),
            Period = SiteContext.Word(article.Period),
            Parties = article.Parties,
            Aliases = article.Aliases,
            Tracks = context.GetMarks(article.Tracks),
            Facts = [.. article.Facts.Select(fact => new FactRow(fact.Label, Join(context.Write(fact.Value, references), references.GetMarkers(context.Site.Get(fact.Sources)))))],
            Contents = GetContents(article.Body),
            Body = context.Write(article.Body, references),
            Lineage = Lines.OfLineage(article, context),
            Relations = Lines.OfRelations(article, context, references),
            Disputes = Lines.OfDisputes(article, context, references),
            Events = Lines.OfEvents(article, context),
            References = references.ToLines(),
            Backlinks = Lines.OfBacklinks(article, context),
            Verified = SiteContext.Word(article.Verified),
        };
    }

    private static TermPage Create(Term term, SiteContext context)
    {
        var references = new References(context);
        return new TermPage
        {
            Head = Heads.Of(term, context),
            Term = term.Name,
            Abbreviation = term.Abbreviation,
            Aliases = term.Aliases,
            KindLabel = term.TermKind is { } kind ? Vocabulary.Get(Vocabulary.TermKinds, kind).Label : null,
            Short = term.Short,
            ShortReferences = references.GetMarkers(context.Site.Get(term.Sources)),
            Tracks = context.GetMarks(term.Tracks),
            Senses = [.. term.Senses.Select(sense => CreateSense(sense, context, references))],
            Body = context.Write(term.Body, references),
            SeeAlso = [.. context.Site.Get(term.SeeAlso).Select(context.GetLink)],
            Relations = Lines.OfRelations(term, context, references),
            Disputes = Lines.OfDisputes(term, context, references),
            Events = Lines.OfEvents(term, context),
            References = references.ToLines(),
            Backlinks = Lines.OfBacklinks(term, context),
            Verified = SiteContext.Word(term.Verified),
        };
    }

    private static TermPage.Sense CreateSense(Term.Sense sense, SiteContext context, References references)
    {
        var sources = context.Site.Get(sense.Sources);
        return new TermPage.Sense(
            sense.By,
            Join(context.Write(sense.Text, references), references.GetMarkers(sources)),
            [.. sources.Select(citation => citation.Source).DistinctBy(source => source.Id).Select(source => new Link(Lines.GetImprint(source), context.GetHref(source)))]);
    }

    private static PersonPage Create(Person person, SiteContext context)
    {
        var references = new References(context);
        return new PersonPage
        {
            Head = Heads.Of(person, context),
            Name = person.Name,
            NativeName = person.NativeName,
            Short = person.Short,
            Offices = [.. person.Offices.Select(office => new PersonPage.Office(office.Title, SiteContext.Word(office.Period), references.GetMarkers(context.Site.Get(office.Sources))))],
            Body = context.Write(person.Body, references),
            Relations = Lines.OfRelations(person, context, references),
            Disputes = Lines.OfDisputes(person, context, references),
            Events = Lines.OfEvents(person, context),
            References = references.ToLines(),
            Backlinks = Lines.OfBacklinks(person, context),
            Verified = SiteContext.Word(person.Verified),
        };
    }

    private static SourcePage Create(Source source, SiteContext context) => new()
    {
        Head = Heads.Of(source, context),
        Source = Lines.Of(source, context),
        PublisherHref = context.Address.GetHref(SourceLists.GetPath(source)),
        Note = source.Note,
        Uses = [.. SortByKind(context.Site.GetUses(source)).Select(use => new SourcePage.Use(context.GetLink(use.From), Lines.GetKindLabel(use.From), use.Locators))],
    };

    // As readers look for them: articles first, events in order of time, the rest by name.
    private static IEnumerable<SourceUse> SortByKind(ImmutableArray<SourceUse> uses) =>
        uses.OrderBy(use => use.From.Kind).ThenBy(use => (use.From as TimelineEvent)?.Date).ThenBy(use => Slug.Fold(use.From.Name), StringComparer.Ordinal);

    private static DisputePage Create(Dispute dispute, SiteContext context)
    {
        var references = new References(context);
        return new DisputePage
        {
            Head = Heads.Of(dispute, context),
            Dispute = Lines.Of(dispute, context, references),
            Reason = context.Write(dispute.Reason, references),
            Touches = [.. context.Site.Get(dispute.Touches).Select(context.GetLink)],
            References = references.ToLines(),
            Verified = SiteContext.Word(dispute.Verified),
        };
    }

    private static PageModel Create(TextEntry page, SiteContext context)
    {
        if (page.Id.Value == TextEntry.HomeId)
        {
            return HomePages.Create(page, context);
        }

        var references = new References(context);
        return new TextPage
        {
            Head = Heads.Of(page, context),
            Title = page.Name,
            Short = page.Short,
            Contents = GetContents(page.Body),
            Body = page.Id.Value == TextEntry.ContributeId ? Join(context.Write(page.Body, references), DiagnosticPages.CreateLink(context)) : context.Write(page.Body, references),
            References = references.ToLines(),
        };
    }

    private static ImmutableArray<ContentsItem> GetContents(Prose body) =>
        [.. body.Headings.Select(heading => new ContentsItem(heading.Title, "#" + heading.Anchor, heading.Level))];

    private static Html Join(Html first, Html second) => new(first.Value + second.Value);
}
