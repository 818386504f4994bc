using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Binding;
using StaticSite.Binding.Shapes;
using StaticSite.Content;
using StaticSite.Loading;
using StaticSite.Scaffolding.Importing;
using StaticSite.Schemas;
using StaticSite.Sources;

namespace StaticSite.Scaffolding;

/// <summary>
/// Makes new entries for a site: with ids nobody has, in the right file, with a blank where a person must write. Nothing that is
/// there is changed; the result is read once more before it is given out, so that no record can spoil the file it goes to.
/// </summary>
public sealed partial class Scaffolder
{
    private static readonly ImmutableArray<(EntryKind Kind, FileRole Role, string Name)> Kinds =
    [
        (EntryKind.Article, FileRole.Article, "title"),
        (EntryKind.Term, FileRole.Term, "term"),
        (EntryKind.Person, FileRole.Person, "name"),
        (EntryKind.Event, FileRole.Timeline, "title"),
        (EntryKind.Source, FileRole.Sources, "title"),
        (EntryKind.Dispute, FileRole.Disputes, "question"),
        (EntryKind.Page, FileRole.Page, "title"),
    ];

    private readonly SourceTree sources;
    private readonly ScaffoldRequest request;
    private readonly ContentModel content;
    private readonly FileRole role;
    private readonly string nameKey;
    private readonly string today;

    private Scaffolder(SourceTree sources, ScaffoldRequest request)
    {
        this.sources = sources;
        this.request = request;
        content = Binder.Bind(sources).Value;
        (_, role, nameKey) = Kinds.First(kind => kind.Kind == request.Kind);
        today = request.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>Makes what is asked for.</summary>
    /// <param name="sources">The whole input; it may have faults.</param>
    /// <exception cref="ScaffoldException">It cannot be made; the message says why.</exception>
    public static ScaffoldResult Make(SourceTree sources, ScaffoldRequest request) => new Scaffolder(sources, request).Make();

    private ScaffoldResult Make()
    {
        var drafts = GetDrafts();
        var known = drafts.Select(FindKnown).OfType<EntryId>().ToImmutableArray();
        drafts = [.. drafts.Where(draft => FindKnown(draft) is null)];
        if (drafts.IsEmpty)
        {
            return new([], new SourcePath(InputLayout.GetFolder(role)), "", IsNewFile: false, 0, 0, known);
        }

        var maker = new IdMaker(content);
        ImmutableArray<EntryId> ids = [.. drafts.Select(draft => request.Id is { } wanted && drafts.Length == 1 ? maker.Take(request.Kind, wanted) : maker.Next(request.Kind, draft.IdText ?? draft.GetText(nameKey) ?? ""))];
        var result = InputLayout.IsMarkdown(role) ? MakeFile(drafts[0], ids[0]) : MakeRecords(drafts, ids);
        Verify(result);
        return result with { Known = known, Alike = [.. drafts.SelectMany(FindAlike).Distinct()] };
    }

    private IEnumerable<Entry> FindAlike(Draft draft)
    {
        var name = Slug.Create(draft.GetText(nameKey) ?? "");
        return content.Entries.Where(entry => name.Length > 0 && entry is not Source && (entry is NamedEntry named ? named.Names : [entry.Name]).Any(other => Slug.Create(other) == name));
    }

    private ImmutableArray<Draft> GetDrafts()
    {
        var shape = RecordShapes.Get(role).WithWords("tracks", content.Site.Tracks.Select(track => track.Id.Value.Value));
        var drafts = request switch
        {
            { Citations: { } text } => [.. SourceImport.Read(text).Where(item => !IsOwnPage(item.Url)).Select(item => SourceDraft.Create(item, content))],
            { Issue: { } body } => [IssueDraft.Create(body, shape, nameKey, content)],
            _ => ImmutableArray.Create(new Draft(shape, isGuided: true).With(nameKey, request.Title)),
        };
        return [.. drafts.Select(AddToday)];
    }

    private Draft AddToday(Draft draft)
    {
        var hasToday = draft.Shape.Find("verified") ?? (draft.IsGuided || draft.Get("url") is not null ? draft.Shape.Find("accessed") : null);
        return hasToday is { } key && draft.Get(key.Name) is null ? draft.With(key.Name, today) : draft;
    }

    // A page of the site itself is no source of it.
    private bool IsOwnPage(string? url) => url is not null && !content.Site.IsStandIn && url.StartsWith(content.Site.Url.AbsoluteUri, StringComparison.Ordinal);

    private EntryId? FindKnown(Draft draft) => request.Kind == EntryKind.Source && draft.GetText("url") is { } url
        ? content.Entries.OfType<Source>().FirstOrDefault(source => source.Url == url)?.Id
        : null;

    private ScaffoldResult MakeFile(Draft draft, EntryId id)
    {
        var text = RecordText.WriteFile(draft);
        return new([id], new SourcePath($"{InputLayout.GetFolder(role)}/{id}.md"), text, IsNewFile: true, 1, CountBlanks(text), []);
    }

    private ScaffoldResult MakeRecords(ImmutableArray<Draft> drafts, ImmutableArray<EntryId> ids)
    {
        var file = DataFileChoice.Choose(role, request.File, drafts.SelectMany(draft => draft.Texts), sources);
        var before = sources.Find(file)?.Text;
        var indent = before is not null && FirstItem().Match(before) is { Success: true } item ? item.Groups["indent"].Length : 0;
        var records = string.Join('\n', drafts.Zip(ids, (draft, id) => RecordText.WriteItem(draft.With("id", id.Value), indent)));
        if (before is null)
        {
            var head = $"# yaml-language-server: $schema=../../.vscode/schemas/{SchemaFiles.GetName(role)}\n";
            return new(ids, file, head + records, IsNewFile: true, 2, CountBlanks(records), []);
        }

        var gap = string.IsNullOrWhiteSpace(before) ? "" : before.EndsWith("\n\n", StringComparison.Ordinal) ? "" : before.EndsWith('\n') ? "\n" : "\n\n";
        return new(ids, file, gap + records, IsNewFile: false, (before + gap).Count(character => character == '\n') + 1, CountBlanks(records), []);
    }

    // The file as it would be must hold everything that it held, and the new entries.
    private void Verify(ScaffoldResult result)
    {
        var before = sources.Find(result.Path)?.Text;
        if (result.IsNewFile && (before is not null || sources.Unread.Contains(result.Path)))
        {
            throw new ScaffoldException($"`{result.Path}` is there already");
        }

        var file = new SourceFile(result.Path, before + result.Text);
        var after = Binder.Bind(sources with { Files = [.. sources.Files.Where(other => other.Path != file.Path), file] }).Value;
        var had = content.Entries.Where(entry => entry.Span.Path == file.Path).Select(entry => entry.Id);
        var has = after.Entries.Where(entry => entry.Span.Path == file.Path).Select(entry => entry.Id);
        if (!has.Order().SequenceEqual(had.Concat(result.Ids).Order()) || Encoding.UTF8.GetByteCount(file.Text) > Loading.Decoder.MaxTextBytes)
        {
            throw new ScaffoldException($"nothing can be added to `{result.Path}` as it is: run `check` and mend the file, or name another one with --in");
        }
    }

    private static int CountBlanks(string text)
    {
        var count = 0;
        for (var at = 0; Blank.Find(text.AsSpan(at)) is var (start, length); at += start + length)
        {
            count++;
        }

        return count;
    }

    [GeneratedRegex("^(?<indent> *)- ", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstItem();
}
