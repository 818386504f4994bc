using StaticSite.Content;
using StaticSite.Glossary;
using StaticSite.Rendering.Pages;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes the page of the self-test.</summary>
internal static class QuizPages
{
    private const int QuestionsOfKind = 6;

    public static QuizPage Create(SiteContext context)
    {
        var chosen = Enum.GetValues<QuizKind>().Select(kind => (Kind: kind, Questions: Choose(kind, context))).Where(group => group.Questions.Count > 0).ToList();
        var number = 0;
        var head = Heads.Of("Self-test", "Questions made from the glossary and the timeline; each answer leads to its entry and its source.", Routes.Quiz, Section.Glossary, context);
        return new QuizPage
        {
            Head = head with
            {
                Breadcrumbs = [.. head.Breadcrumbs, new Link("Glossary", context.Address.GetHref(Routes.Glossary))],
                ScriptHrefs = context.GetScripts("quiz.js"),
            },
            DataHref = context.Address.GetHref(Routes.GetData("quiz.json")),
            Groups = [.. chosen.Select(group => new QuizPage.Group(GetLabel(group.Kind, context), [.. group.Questions.Select(question => new QuizPage.Question(++number, question.Prompt, [.. Shuffle(question).Select(option => option.Text)]))]))],
            Answers = [.. chosen.SelectMany(group => group.Questions).Select((question, index) => CreateAnswer(question, index + 1, context))],
        };
    }

    /// <summary>What questions of a kind ask for, as a heading over them.</summary>
    public static string GetLabel(QuizKind kind, SiteContext context) => kind switch
    {
        QuizKind.Expand => "Expand the abbreviation",
        QuizKind.Define => "Match term and definition",
        QuizKind.Order => "Put events in order, the earliest first",
        _ => Vocabulary.ArticleKinds.FirstOrDefault(word => word.Name == context.Site.Site.Featured) is { } featured
            ? $"Which {featured.Label.ToLowerInvariant()} allows what"
            : "What makes what possible",
    };

    private static List<QuizQuestion> Choose(QuizKind kind, SiteContext context) =>
        [.. context.Quiz.Where(question => question.Kind == kind).OrderBy(question => StableHash.Of(question.Id)).ThenBy(question => question.Id, StringComparer.Ordinal).Take(QuestionsOfKind)];

    private static IEnumerable<QuizQuestion.Option> Shuffle(QuizQuestion question) =>
        question.Options.OrderBy(option => StableHash.Of($"{question.Id} {option.Entry.Id}")).ThenBy(option => option.Entry.Id);

    private static QuizPage.Answer CreateAnswer(QuizQuestion question, int number, SiteContext context)
    {
        var shown = Shuffle(question).ToList();
        var right = question.Kind == QuizKind.Order ? question.Options : question.Options[..1];
        return new QuizPage.Answer(number, [.. right.Select(option => new QuizPage.AnswerPart(((char)('a' + shown.IndexOf(option))).ToString(), CreateLink(option, context), CreateSource(option, context)))]);
    }

    private static Link CreateLink(QuizQuestion.Option option, SiteContext context) =>
        new(option.Text, context.GetHref(option.Entry), option.Entry is TimelineEvent item ? SiteContext.Word(item.Date)!.Text : null);

    private static Link? CreateSource(QuizQuestion.Option option, SiteContext context) =>
        option.Source is { } source ? new Link(Lines.GetImprint(source), context.GetHref(source)) : null;
}
