using System.Text.Json;
using StaticSite.Content;
using StaticSite.Glossary;
using StaticSite.Rendering.Twins;

namespace StaticSite.Rendering.Data;

/// <summary>
/// Writes all questions of the self-test for the script of its page. Of each, the right option stands first, or all stand in the
/// right order; only those that an answer leads to carry addresses.
/// </summary>
internal static class QuizData
{
    public static byte[] Write(SiteContext context) => TwinJson.Write(json =>
    {
        json.WriteStartArray("kinds");
        foreach (var kind in Enum.GetValues<QuizKind>().Where(kind => context.Quiz.Any(question => question.Kind == kind)))
        {
            json.WriteStartObject();
            json.WriteString("name", NameOf(kind));
            json.WriteString("label", QuizPages.GetLabel(kind, context));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("questions");
        foreach (var question in context.Quiz)
        {
            WriteQuestion(json, question, context);
        }

        json.WriteEndArray();
    });

    private static void WriteQuestion(Utf8JsonWriter json, QuizQuestion question, SiteContext context)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteString("kind", NameOf(question.Kind));
        json.WriteString("prompt", question.Prompt);
        json.WriteStartArray("options");
        foreach (var (index, option) in question.Options.Index())
        {
            json.WriteStartObject();
            json.WriteString("text", option.Text);
            if (index == 0 || question.Kind == QuizKind.Order)
            {
                WriteAnswer(json, option, context);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, QuizQuestion.Option option, SiteContext context)
    {
        json.WriteString("href", context.GetHref(option.Entry));
        json.WriteIfPresent("date", option.Entry is TimelineEvent item ? SiteContext.Word(item.Date)!.Text : null);
        if (option.Source is { } source)
        {
            json.WriteString("source", Lines.GetImprint(source));
            json.WriteString("sourceHref", context.GetHref(source));
        }
    }

    private static string NameOf(QuizKind kind) => kind.ToString().ToLowerInvariant();
}
