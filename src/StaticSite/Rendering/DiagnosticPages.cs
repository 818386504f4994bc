using System.Collections.Immutable;
using System.Text;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Diagnostics;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes the pages that explain each diagnostic to contributors. A site has them where it has a page on how to contribute.</summary>
internal static class DiagnosticPages
{
    private const string Title = "Diagnostics";

    private static readonly ImmutableArray<(char Digit, string Anchor, string Title)> Stages =
    [
        ('1', "loading", "Finding and opening the files"),
        ('2', "reading", "Reading a file"),
        ('3', "linking", "Linking the files"),
        ('4', "writing", "Writing the site"),
    ];

    /// <summary>True where the site has the pages.</summary>
    public static bool Exist(SiteContext context) => Parent(context) is not null;

    /// <summary>Addresses of the pages; none where the site has none.</summary>
    public static IEnumerable<UrlPath> GetAddresses(SiteContext context) =>
        Exist(context) ? [Routes.Diagnostics, .. Explanations.All.Select(explanation => Routes.GetDiagnostic(explanation.Code))] : [];

    /// <summary>The list of all codes.</summary>
    public static TextPage CreateList(SiteContext context) => new()
    {
        Head = CreateHead(Title, "What the check can find, by code, each with a wrong and a right example.", Routes.Diagnostics, [], context),
        Title = Title,
        Short = "What the check can find, by code, each with a wrong and a right example.",
        Contents = [.. Stages.Select(stage => new ContentsItem(stage.Title, "#" + stage.Anchor, 2))],
        Body = new(WriteList(context)),
        References = [],
    };

    /// <summary>The way from the page on how to contribute to the list.</summary>
    public static Html CreateLink(SiteContext context) => new(
        new StringBuilder("<p><a href=\"").AppendEncoded(context.Address.GetHref(Routes.Diagnostics)).Append("\">All diagnostics</a>, each with a wrong and a right example.</p>").ToString());

    /// <summary>The page of one code.</summary>
    public static TextPage Create(Explanation explanation, SiteContext context) => new()
    {
        Head = CreateHead($"{explanation.Code}: {WithoutMarks(explanation.Title).TrimEnd('.')}", WithoutMarks(explanation.Title), Routes.GetDiagnostic(explanation.Code), [new Link(Title, context.Address.GetHref(Routes.Diagnostics))], context),
        Title = explanation.Code,
        Short = WithoutMarks(explanation.Title),
        Contents = [],
        Body = new(Write(explanation)),
        References = [],
    };

    private static PageHead CreateHead(string title, string description, UrlPath path, ImmutableArray<Link> above, SiteContext context)
    {
        var head = Heads.Of(title, description, path, Section.About, context);
        var parent = Parent(context)!;
        return head with { Twins = null, Breadcrumbs = [.. head.Breadcrumbs, new Link(parent.Name, context.GetHref(parent)), .. above] };
    }

    private static TextEntry? Parent(SiteContext context) => context.FindPage("", TextEntry.ContributeId);

    private static string WriteList(SiteContext context)
    {
        var html = new StringBuilder("<p>Run <code>static-site explain</code> with a code to read the same in a terminal, and <code>static-site fix</code> to have the sure repairs carried out.</p>");
        foreach (var stage in Stages)
        {
            html.Append("<h2 id=\"").Append(stage.Anchor).Append("\">").AppendEncoded(stage.Title).Append("</h2><ul>");
            foreach (var explanation in Explanations.All.Where(explanation => explanation.Code[2] == stage.Digit))
            {
                html.Append("<li><a href=\"").AppendEncoded(context.Address.GetHref(Routes.GetDiagnostic(explanation.Code))).Append("\">").AppendEncoded(explanation.Code).Append("</a> ");
                AppendWords(html, explanation.Title);
                html.Append("</li>");
            }

            html.Append("</ul>");
        }

        return html.ToString();
    }

    private static string Write(Explanation explanation)
    {
        var html = new StringBuilder();
        foreach (var paragraph in explanation.Paragraphs)
        {
            AppendParagraph(html, paragraph);
        }

        AppendExamples(html, "wrong", "Wrong", explanation.Wrong);
        AppendExamples(html, "right", "Right", explanation.Right);
        return html.ToString();
    }

    private static void AppendExamples(StringBuilder html, string anchor, string title, ImmutableArray<Explanation.Example> examples)
    {
        html.Append("<h2 id=\"").Append(anchor).Append("\">").Append(title).Append("</h2>");
        foreach (var example in examples)
        {
            AppendParagraph(html, example.Place);
            html.Append(CodeMarkup.Begin(example.Text, $"{title} example")).AppendEncoded(example.Text).Append('\n').Append(CodeMarkup.End);
        }
    }

    private static string WithoutMarks(string text) => text.Replace("`", "", StringComparison.Ordinal);

    private static void AppendParagraph(StringBuilder html, string text)
    {
        html.Append("<p>");
        AppendWords(html, text);
        html.Append("</p>");
    }

    // Every second piece stands between backticks.
    private static void AppendWords(StringBuilder html, string text)
    {
        foreach (var (piece, index) in text.Split('`').Select((piece, index) => (piece, index)))
        {
            html.Append(index % 2 == 1 ? "<code>" : "").AppendEncoded(piece).Append(index % 2 == 1 ? "</code>" : "");
        }
    }
}
