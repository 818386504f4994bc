using System.Text.Json;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Twins;

/// <summary>The twin of an entry's page.</summary>
internal sealed class EntryTwin(Entry entry, SiteContext context) : ITwin
{
    public byte[] ToJson() => TwinJson.Write(json =>
    {
        json.WriteHead(entry.Id.Value, entry.Kind.ToString().ToLowerInvariant(), Lines.GetKindLabel(entry), entry.Name);
        json.WriteIfPresent("abbreviation", (entry as NamedEntry)?.Abbreviation);
        json.WriteString("short", GetShort());
        WriteDate(json);
        WriteDetails(json);
        json.WriteIfPresent("sources", context.Site.GetCitations(entry).Select(citation => citation.Source.Id.Value).Distinct());
        json.WriteIfPresent("lastChange", entry.LastChange is { } day ? DateWording.ToText(day).Edtf : null);
        json.WriteString("url", context.GetUrl(entry));
    });

    public byte[] ToMarkdown() => EntryMarkdown.Write(entry, context);

    private string GetShort() => entry switch
    {
        Source source => Lines.GetImprint(source),
        Dispute dispute when ShownDisputes.GetAnswer(dispute, context) is { } answer => ShortText.Cut(answer, ShortText.MaxLength),
        _ => context.GetShort(entry),
    };

    private void WriteDate(Utf8JsonWriter json)
    {
        EdtfDate? date = entry switch
        {
            TimelineEvent item => item.Date,
            Article article => article.Period,
            Source source => source.Date,
            _ => null,
        };
        if (date is not null)
        {
            json.WriteString("date", DateWording.ToText(date).Text);
            json.WriteString("edtf", date.Text);
        }
    }

    private void WriteDetails(Utf8JsonWriter json)
    {
        switch (entry)
        {
            case Article article:
                json.WriteIfPresent("status", Lines.GetStatus(article));
                json.WriteIfPresent("parties", article.Parties);
                break;
            case TimelineEvent item:
                json.WriteIfPresent("place", item.Place);
                json.WriteString("state", item.State.Value);
                json.WriteIfPresent("articles", context.Site.Get(item.Articles).Select(article => article.Id.Value));
                json.WriteIfPresent("people", context.Site.Get(item.People).Select(person => person.Id.Value));
                break;
            case Source source:
                json.WriteIfPresent("original", source.Url);
                break;
            case Dispute dispute:
                json.WriteString("state", dispute.State);
                break;
        }

        WriteRelations(json);
    }

    private void WriteRelations(Utf8JsonWriter json)
    {
        var relations = context.Site.GetRelations(entry);
        if (relations.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relations");
        foreach (var relation in relations)
        {
            json.WriteStartObject();
            json.WriteString("type", relation.Type.Name);
            json.WriteString("target", relation.Target.Id.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
