namespace StaticSite.Rendering.Pages;

/// <summary>The part of the site a page belongs to; the navigation marks it as current.</summary>
public enum Section
{
    None,
    Home,
    Timeline,
    Glossary,
    Articles,
    People,
    Sources,
    Disputes,
    About,
}
