namespace StaticSite.Rendering.Pages;

/// <summary>Colours a browser is told before it has the style sheet, as <c>#rrggbb</c>.</summary>
/// <param name="Paper">Ground of the pages by day.</param>
/// <param name="DarkPaper">Ground of the pages by night.</param>
public sealed record ThemeColours(string Paper, string DarkPaper);
