using System.Collections.Immutable;
using StaticSite.Binding.Shapes;
using StaticSite.Loading;

namespace StaticSite.Schemas;

/// <summary>
/// JSON Schemas (2020-12) of everything that content is written in, for editors. They are written from the tables that the
/// binders go by, so they can neither lag behind nor say something else.
/// </summary>
public static class SchemaFiles
{
    private static readonly ImmutableArray<(FileRole Role, string About)> Roles =
    [
        (FileRole.Article, "The front matter of an article."),
        (FileRole.Disputes, "A data file of disputes."),
        (FileRole.Page, "The front matter of a page about the site."),
        (FileRole.Person, "The front matter of a person."),
        (FileRole.Site, "What the site is called, where it stands, and how its subject is divided."),
        (FileRole.Sources, "A data file of sources."),
        (FileRole.Term, "The front matter of a term."),
        (FileRole.Timeline, "A data file of events."),
    ];

    /// <summary>Every schema, in ordinal order of name.</summary>
    public static ImmutableArray<SchemaFile> All { get; } =
        [.. Roles.Select(item => new SchemaFile(GetName(item.Role), SchemaWriter.Write(RecordShapes.Get(item.Role), item.About, IsList(item.Role)))).OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>File name of the schema for files of a role: that of their folder, or of the site's file.</summary>
    public static string GetName(FileRole role) => (role == FileRole.Site ? "site" : InputLayout.GetFolder(role)) + ".json";

    private static bool IsList(FileRole role) => role != FileRole.Site && !InputLayout.IsMarkdown(role);
}
