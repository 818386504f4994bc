using System.Collections.Immutable;
using System.Text;
using StaticSite.Binding;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Diagnostics;
using StaticSite.Linking;
using StaticSite.Loading;
using StaticSite.Publishing;
using StaticSite.Rendering;
using StaticSite.Rendering.Data;

namespace StaticSite.Comparing;

/// <summary>A linked site → its snapshot: the data set as it would be published, and the paragraphs that no data file holds.</summary>
public static class SnapshotBuilder
{
    /// <summary>The snapshot of an input folder. What is wrong with it does not matter here, as long as all of it can be read.</summary>
    /// <param name="files">The files of the input folder, in any order.</param>
    /// <returns>Null where a part could not be read, so that nobody can say what is missing; the diagnostics say why.</returns>
    public static Staged<SiteSnapshot?> Read(IEnumerable<RawFile> files, ITheme theme)
    {
        var decoded = Loading.Decoder.Decode(files);
        var bound = Binder.Bind(decoded.Value);
        if (!bound.Value.IsComplete)
        {
            return new(null, Diagnostic.Sort([.. decoded.Diagnostics, .. bound.Diagnostics]));
        }

        var linked = Linker.Link(bound.Value);
        return new(Create(linked.Value, theme, Renderer.Render(linked.Value, theme, new RenderOptions()).Published), []);
    }

    private static SiteSnapshot Create(LinkedSite site, ITheme theme, PublishedManifest published)
    {
        var context = new SiteContext(site, new ThemeAssets(theme), new RenderOptions());
        var byId = published.Entries.ToDictionary(entry => entry.Id.Value, StringComparer.Ordinal);
        var known = Enum.GetValues<EntryKind>().Where(kind => kind != EntryKind.Page)
            .SelectMany(kind => DataSetReader.Read(EntryData.Write(kind, context), byId));
        var pages = site.Entries.Get<TextEntry>(EntryKind.Page)
            .Select(page => new EntrySnapshot(byId[page.Id.Value]) { Values = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("title", page.Name), KeyValuePair.Create("short", page.Short)]) });
        return new SiteSnapshot(published, known.Concat(pages).Select(entry => AddTexts(entry, site)));
    }

    private static EntrySnapshot AddTexts(EntrySnapshot snapshot, LinkedSite site)
    {
        var entry = site.Entries.Find(snapshot.Entry.Id)!;
        return snapshot with { Statements = [.. snapshot.Statements, .. GetTexts(entry).SelectMany(text => Divide(text, site))] };
    }

    // Texts that the data set does not hold.
    private static IEnumerable<Prose> GetTexts(Entry entry) => entry switch
    {
        Term term => term.Senses.Select(sense => sense.Text).Append(term.Body),
        NamedEntry named => [named.Body],
        Dispute dispute => [dispute.Reason],
        TextEntry page => [page.Body],
        _ => [],
    };

    // One statement a paragraph, heading, item or row.
    private static IEnumerable<Statement> Divide(Prose prose, LinkedSite site)
    {
        var text = new StringBuilder();
        var sources = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in prose.Parts.Append(ProsePart.BlockEnd.OfStatement))
        {
            switch (part)
            {
                case ProsePart.Text words:
                    text.Append(words.Value);
                    break;
                case ProsePart.WikiLink link:
                    text.Append(link.Label ?? site.Entries.Find(link.Target.Value)?.Name ?? link.Target.Value.Value);
                    break;
                case ProsePart.Asset asset:
                    text.Append(asset.Label);
                    break;
                case ProsePart.Cite cite:
                    sources.UnionWith(cite.Citations.Select(citation => citation.Source.Value.Value));
                    break;
                case ProsePart.Heading heading:
                    yield return new Statement(Statement.Paragraph, heading.Title, []);
                    break;
                case ProsePart.BlockEnd when Flatten(text.ToString()) is { Length: > 0 } said:
                    yield return new Statement(Statement.Paragraph, said, [.. sources]);
                    text.Clear();
                    sources.Clear();
                    break;
            }
        }
    }

    private static string Flatten(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
