namespace StaticSite.Loading;

/// <summary>What a file of the input folder is, by its place.</summary>
public enum FileRole
{
    Unknown,
    Site,
    Article,
    Term,
    Person,
    Page,
    Timeline,
    Sources,
    Disputes,
    Asset,
}
