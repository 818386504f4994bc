using System.Collections.Immutable;

namespace StaticSite.Linking;

/// <summary>
/// Leads the links of an entry to the entries of another index, which look the same to whoever links to them but were bound anew.
/// Nothing is looked for in the text again.
/// </summary>
internal sealed class LinkRenewal(EntryIndex entries)
{
    public EntryLinks Renew(EntryLinks old)
    {
        var links = new EntryLinks(old.Entry);
        links.Texts.AddRange(old.Texts.Select(text => (text.Text, Renew(text.Linked))));
        links.Citations.AddRange(old.Citations.Select(Renew));
        links.Relations.AddRange(old.Relations.Select(relation => relation with { Target = entries.Find(relation.Target.Id)!, Sources = Renew(relation.Sources) }));
        foreach (var (target, mention) in old.Mentions)
        {
            links.Mentions.Add(target, mention);
        }

        return links;
    }

    private LinkedProse Renew(LinkedProse prose) => new([.. prose.Parts.Select(Renew)]);

    private LinkedPart Renew(LinkedPart part) => part switch
    {
        LinkedPart.EntryLink link => link with { Target = entries.Find(link.Target.Id)! },
        LinkedPart.Cite cite => new LinkedPart.Cite(Renew(cite.Citations)),
        _ => part,
    };

    private ImmutableArray<ResolvedCitation> Renew(ImmutableArray<ResolvedCitation> citations) => [.. citations.Select(Renew)];

    private ResolvedCitation Renew(ResolvedCitation citation) => citation with { Source = (Content.Source)entries.Find(citation.Source.Id)! };
}
