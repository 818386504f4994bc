using StaticSite.Binding.Markdown;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Linking;

/// <summary>Everything that can be wrong between entries.</summary>
internal static class LinkDiagnostics
{
    /// <summary>A wiki-link in the text names an id that nothing declares.</summary>
    public static Diagnostic UnknownEntry(Located<EntryId> use, NearMiss? near) => Suggest(near, use, Diagnostic.Error(
        "SS301", use.Span, $"no entry has the id `{use.Value}`", "add a file for it, or write the words without brackets"));

    /// <summary>A wiki-link names a heading that the target does not have.</summary>
    public static Diagnostic UnknownAnchor(Located<string> use, Entry target, Suggestion? near, IEnumerable<string> anchors) => Diagnostic.Error(
        "SS302", use.Span, $"`{target.Id}` has no heading `#{use.Value}`",
        DidYouMean(near is null ? null : "#" + near.Text) ?? (anchors.Any() ? $"its headings are {string.Join(", ", anchors.Select(anchor => $"`#{anchor}`"))}" : "it has no headings; link to the page itself")) with
    {
        Repair = Repair.Replace(use.Span, use.Value, near),
    };

    /// <summary>A citation names a source that nothing declares.</summary>
    public static Diagnostic UnknownSource(Located<EntryId> use, NearMiss? near) => Suggest(near, use, Diagnostic.Error(
        "SS303", use.Span, $"no source has the id `{use.Value}`", "add it to a file in `sources/`, or write the id of one that stands there"));

    /// <summary>A wiki-link has words where the id belongs.</summary>
    /// <param name="isLost">True where the entry may stand in a file that could not be read.</param>
    public static Diagnostic NameForEntry(Located<EntryId> use, LooseName name, NearMiss? near, bool isLost) => Suggest(near, name, MarkdownDiagnostics.MalformedWikiLink(
        name.Whole, $"`{name.Text}` is not an id", name.Length, use.Span, null) with
    {
        Help = near is not null || isLost ? $"write `{name.Write(near?.Entry.Id ?? use.Value)}`" : "no entry is called so either: add a file for it, or write the words without brackets",
    });

    /// <summary>A citation has words or an address where the id of a source belongs.</summary>
    /// <param name="isLost">True where the source may stand in a file that could not be read.</param>
    public static Diagnostic NameForSource(Located<EntryId> use, LooseName name, NearMiss? near, bool isLost) => Suggest(near, name, MarkdownDiagnostics.MalformedCitation(
        use.Span, $"`{name.Text}` is not an id", 0, null) with
    {
        Help = near is not null || isLost ? $"did you mean `{name.Write(near?.Entry.Id ?? use.Value)}`?" : "write the id of a source; if it is in no file of `sources/` yet, add it there",
    });

    /// <summary>A key of a data record names an id that nothing declares.</summary>
    public static Diagnostic UnknownReference(Located<EntryId> use, string wanted, NearMiss? near) => Suggest(near, use, Diagnostic.Error(
        "SS304", use.Span, $"no {wanted} has the id `{use.Value}`", "add it, or delete it here"));

    /// <summary>A reference leads to an entry of another kind than the place asks for.</summary>
    public static Diagnostic WrongKind(Located<EntryId> use, string wanted, Entry found) => Diagnostic.Error(
        "SS305", use.Span, $"`{use.Value}` is {WithArticle(NameOf(found.Kind))}, not {WithArticle(wanted)}", $"name {WithArticle(wanted)} here") with
    {
        Related = [new(found.Span, $"`{found.Id}` is declared here")],
    };

    public static Diagnostic DuplicateId(SourceSpan span, EntryId id, SourceSpan first) => Diagnostic.Error(
        "SS306", span, $"the id `{id}` is declared a second time", "ids are unique over all folders: rename one of the two") with
    {
        Related = [new(first, "the first one")],
    };

    /// <summary>A page would be written where the site itself has one.</summary>
    public static Diagnostic RouteTaken(Entry entry, string address) => Diagnostic.Error(
        "SS307", entry.Span, $"two pages would stand at `{address}`", entry switch
        {
            TimelineEvent => "choose another id: this one names a decade",
            Source => "choose another id",
            TextEntry { Folder.Length: > 0 } => "rename this file or its folder",
            _ => "rename this file",
        });

    public static Diagnostic UnknownTrack(Located<EntryId> use, Suggestion? near) => Diagnostic.Error(
        "SS308", use.Span, $"no track has the id `{use.Value}`", DidYouMean(near?.Text) ?? "the tracks are listed in `site.yml`") with
    {
        Repair = Repair.Replace(use.Span, use.Value.Value, near),
    };

    public static Diagnostic UnknownAsset(Located<SourcePath> use, Suggestion? near) => Diagnostic.Error(
        "SS309", use.Span, $"there is no file `{use.Value}`", DidYouMean(near?.Text) ?? "put the file into `assets/`") with
    {
        Repair = Repair.Replace(use.Span, use.Value.Value, near),
    };

    /// <summary>Two entries claim the same name, so running text cannot link it by itself.</summary>
    public static Diagnostic NameClash(SourceSpan span, string name, Entry other) => Diagnostic.Warning(
        "SS310", span, $"the name `{name}` also belongs to `{other.Id}`", "take it out of `aliases` of one of the two, or merge them") with
    {
        Related = [new(other.Span, $"`{other.Id}` is declared here")],
    };

    /// <summary>An event's state does not fit its sources and disputes.</summary>
    public static Diagnostic WrongState(SourceSpan span, string message, string help) => Diagnostic.Error("SS311", span, message, help);

    /// <summary>A former id is in use, or two entries had it.</summary>
    public static Diagnostic FormerIdTaken(Located<EntryId> use, SourceSpan other) => Diagnostic.Error(
        "SS312", use.Span, $"the former id `{use.Value}` belongs to another entry too", "delete it here; an address can lead to one page only") with
    {
        Related = [new(other, "the other one")],
    };

    public static Diagnostic UnusedSource(Source source) => Diagnostic.Warning(
        "SS313", source.Span, $"nothing cites the source `{source.Id}`", "cite it, or delete it");

    public static Diagnostic SelfRelation(Located<EntryId> use) => Diagnostic.Error(
        "SS314", use.Span, "an entry cannot have a relation to itself", "name another entry as `target`, or delete the relation");

    /// <summary>Nothing stands at the address that every page links to.</summary>
    /// <param name="index">A page whose name is that of a home page elsewhere; null where there is none.</param>
    public static Diagnostic NoHomePage(Entry? index) => Diagnostic.Error(
        "SS315", SourceSpan.OfFile(index?.Span.Path ?? new SourcePath("pages/home.md")), "the site has no home page", index is null ? "add this file with the keys `title` and `short`" : "rename this file to `home.md`");

    private static string WithArticle(string word) => (word[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + word;

    /// <summary>The word for a kind in messages.</summary>
    public static string NameOf(EntryKind kind) => kind.ToString().ToLowerInvariant();

    // The entry that was meant is shown too: two names that look alike are told apart by what they stand for.
    private static Diagnostic Suggest(NearMiss? near, Located<EntryId> use, Diagnostic fault) => near is null ? fault : fault with
    {
        Help = near.IsRenamed ? $"it was renamed: write `{near.Entry.Id}`" : DidYouMean(near.Entry.Id.Value),
        Repair = Repair.Replace(use.Span, use.Value.Value, new(near.Entry.Id.Value, near.IsSure)),
        Related = [new(near.Entry.Span, $"`{near.Entry.Id}` is declared here")],
    };

    private static Diagnostic Suggest(NearMiss? near, LooseName name, Diagnostic fault) => near is null ? fault : fault with
    {
        Repair = name.Whole.Length == name.Length ? new([new(name.Whole, name.Write(near.Entry.Id))], near.IsSure) : null,
        Related = [new(near.Entry.Span, $"`{near.Entry.Id}` is declared here")],
    };

    private static string? DidYouMean(string? nearest) => nearest is null ? null : $"did you mean `{nearest}`?";
}
