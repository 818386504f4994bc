using System.Collections.Immutable;
using System.Text;
using StaticSite.Content;
using StaticSite.Content.Text;

namespace StaticSite.Linking;

/// <summary>Resolves the references of one entry's texts and links the first mention of each name in every section.</summary>
internal sealed class ProseLinker(Resolver resolver, NameMatcher names, EntryLinks found)
{
    private readonly HashSet<EntryId> seenInSection = [];
    private readonly StringBuilder paragraph = new();
    private readonly List<(LinkedPart.EntryLink Link, int Start)> mentions = [];
    private ImmutableArray<LinkedPart>.Builder parts = ImmutableArray.CreateBuilder<LinkedPart>();

    /// <summary>Links a text; its sections begin anew.</summary>
    public void Link(Prose prose)
    {
        if (prose.IsEmpty)
        {
            return;
        }

        parts = ImmutableArray.CreateBuilder<LinkedPart>(prose.Parts.Length);
        seenInSection.Clear();
        foreach (var part in prose.Parts)
        {
            LinkPart(part);
        }

        EndBlock();
        found.Texts.Add((prose, new LinkedProse(parts.DrainToImmutable())));
    }

    private void LinkPart(ProsePart part)
    {
        switch (part)
        {
            case ProsePart.Markup markup:
                parts.Add(new LinkedPart.Markup(markup.Html));
                break;
            case ProsePart.Text { IsLinkable: true } text:
                LinkNames(text.Value);
                break;
            case ProsePart.Text text:
                AddText(text.Value);
                break;
            case ProsePart.BlockEnd:
                EndBlock();
                break;
            case ProsePart.Heading heading:
                seenInSection.Clear();
                parts.Add(new LinkedPart.Heading(heading.Level, heading.Anchor, heading.Title));
                break;
            case ProsePart.WikiLink link:
                LinkWikiLink(link);
                break;
            case ProsePart.Cite cite:
                LinkCite(cite);
                break;
            case ProsePart.Asset asset:
                LinkAsset(asset);
                break;
        }
    }

    private void AddText(string text)
    {
        paragraph.Append(text);
        parts.Add(new LinkedPart.Text(text));
    }

    private void LinkNames(string text)
    {
        var done = 0;
        for (var at = 0; names.FindNext(text, at) is { } match; at = match.Start + match.Length)
        {
            if (match.Id == found.Entry.Id || !seenInSection.Add(match.Id))
            {
                continue;
            }

            if (match.Start > done)
            {
                AddText(text[done..match.Start]);
            }

            done = match.Start + match.Length;
            AddLink(new LinkedPart.EntryLink(resolver.Get(match.Id), null, text[match.Start..done], IsAutomatic: true));
        }

        if (done < text.Length)
        {
            AddText(done == 0 ? text : text[done..]);
        }
    }

    private void AddLink(LinkedPart.EntryLink link)
    {
        mentions.Add((link, paragraph.Length));
        paragraph.Append(link.Label);
        parts.Add(link);
    }

    private void LinkWikiLink(ProsePart.WikiLink link)
    {
        var target = resolver.ResolveMention(link, found);
        if (target is null)
        {
            AddText(link.Label ?? link.Target.Value.Value);
            return;
        }

        var anchor = link is { Loose: null, Anchor: { } wanted } && resolver.ResolveAnchor(wanted, target, found) ? wanted.Value : null;
        seenInSection.Add(target.Id);
        var label = link.Label ?? (target as NamedEntry)?.Abbreviation ?? target.Name;
        AddLink(new LinkedPart.EntryLink(target, anchor, label, IsAutomatic: false));
    }

    private void LinkCite(ProsePart.Cite cite)
    {
        ImmutableArray<ResolvedCitation> citations = [.. cite.Citations.Select(citation => resolver.ResolveCitation(citation, found)).OfType<ResolvedCitation>()];
        found.Citations.AddRange(citations);
        if (!citations.IsEmpty)
        {
            parts.Add(new LinkedPart.Cite(citations));
        }
    }

    private void LinkAsset(ProsePart.Asset asset)
    {
        if (resolver.ResolveAsset(asset.Path, found) is { } file)
        {
            parts.Add(new LinkedPart.Asset(file, asset.Label, asset.IsImage));
        }
        else
        {
            AddText(asset.Label);
        }
    }

    private void EndBlock()
    {
        if (mentions.Count > 0)
        {
            var text = paragraph.ToString();
            foreach (var (link, start) in mentions)
            {
                AddMention(link, text, start);
            }

            mentions.Clear();
        }

        paragraph.Clear();
    }

    private void AddMention(LinkedPart.EntryLink link, string text, int start)
    {
        if (link.Target.Id == found.Entry.Id || found.Mentions.ContainsKey(link.Target.Id))
        {
            return;
        }

        var (before, after) = SentenceContext.Get(text, start, link.Label.Length);
        found.Mentions.Add(link.Target.Id, new Backlink(found.Entry, before, link.Label, after));
    }
}
