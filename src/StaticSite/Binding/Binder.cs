using StaticSite.Binding.Markdown;
using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary>
/// Source files → <see cref="ContentModel"/>. Never fails: a file with faults gives what can be read of it, so that one run
/// shows every mistake. Afterwards nobody sees YAML or Markdown again; references are ids that are not looked up yet.
/// </summary>
public static class Binder
{
    /// <param name="memory">Of the last build, where there was one; takes in this one.</param>
    public static Staged<ContentModel> Bind(SourceTree sources, BindingMemory? memory = null)
    {
        var site = SiteBinder.Bind(sources);
        var statements = new StatementRule(site.Value.StatementWords);
        memory?.Begin(site.Value.StatementWords);
        var bound = new BoundFile[sources.Files.Length];
        Parallel.For(0, bound.Length, index => bound[index] = memory?.Find(sources.Files[index]) ?? BindFile(new FileScope(sources.Files[index], statements)));
        memory?.End(bound);
        var all = bound.SelectMany(file => file.Entries).OrderBy(entry => entry.Id).ThenBy(entry => entry.Span);
        var lost = bound.SelectMany(file => file.Scope.LostIds).Concat(sources.Unread.Where(path => path.Extension == ".md").Select(path => EntryId.FromText(path.Stem)).OfType<EntryId>());
        var unread = sources.Unread.Select(InputLayout.GetRole).Where(role => role != FileRole.Asset).ToList();
        return new(
            new ContentModel(site.Value, [.. all], [.. lost], sources)
            {
                Abbreviations = [.. bound.Where(file => InputLayout.GetRole(file.Scope.File.Path) != FileRole.Page).SelectMany(file => file.Scope.Abbreviations)],
                IsComplete = unread.Count == 0 && !site.Value.IsStandIn && bound.All(file => !file.Scope.IsIncomplete),
                IsAnyIdLost = unread.Exists(role => role is FileRole.Timeline or FileRole.Sources or FileRole.Disputes),
            },
            [.. site.Diagnostics, .. bound.SelectMany(file => file.Scope.Diagnostics)]);
    }

    private static BoundFile BindFile(FileScope scope) => new([.. ReadEntries(scope)], scope);

    private static IEnumerable<Entry> ReadEntries(FileScope scope) => InputLayout.GetRole(scope.File.Path) switch
    {
        FileRole.Article => One(ArticleBinder.Bind(scope)),
        FileRole.Term => One(TermBinder.Bind(scope)),
        FileRole.Person => One(PersonBinder.Bind(scope)),
        FileRole.Page => One(PageBinder.Bind(scope)),
        FileRole.Timeline => EventBinder.Bind(scope),
        FileRole.Sources => SourceBinder.Bind(scope),
        FileRole.Disputes => DisputeBinder.Bind(scope),
        _ => [],
    };

    private static Entry[] One(Entry? entry) => entry is null ? [] : [entry];
}
