using System.Text;
using StaticSite.Content;
using StaticSite.Rendering.Editions;
using StaticSite.Routing;
using StaticSite.Timeline;

namespace StaticSite.Rendering.Data;

/// <summary>The data set, feeds, and what programs read.</summary>
internal static class DataFiles
{
    private static readonly (string Name, EntryKind Kind)[] Kinds =
    [
        ("articles", EntryKind.Article),
        ("terms", EntryKind.Term),
        ("people", EntryKind.Person),
        ("events", EntryKind.Event),
        ("sources", EntryKind.Source),
        ("disputes", EntryKind.Dispute),
    ];

    /// <summary>Names of the data files, without their extension.</summary>
    public static IEnumerable<string> EntryFiles => Kinds.Select(kind => kind.Name);

    public static IEnumerable<OutputFile> Get(SiteContext context, ThemeAssets assets, RenderOptions options)
    {
        yield return Text(Routes.Calendar, () => FeedFiles.WriteCalendar(context));
        yield return Text(Routes.Feed, () => FeedFiles.WriteFeed(context));
        yield return Text(Routes.Sitemap, () => CrawlerFiles.WriteSitemap(context));
        yield return Text(Routes.Robots, () => CrawlerFiles.WriteRobots(context, options));
        yield return Text(Routes.OpenSearch, () => OpenSearchFile.Write(context));
        yield return new(Routes.Manifest.ToOutputPath(), _ => ValueTask.FromResult(ManifestFile.Write(context, assets)));
        if (context.HasQuiz)
        {
            yield return new(Routes.GetData("quiz.json").ToOutputPath(), _ => ValueTask.FromResult(QuizData.Write(context)));
        }

        if (context.HasEdition)
        {
            yield return new(Routes.Edition.ToOutputPath(), renderer => renderer.Render(context.Frame, Edition.Create(context, assets)));
        }

        foreach (var item in context.Events.Where(item => CalendarFile.IsExact(item.Date)))
        {
            yield return Text(Routes.GetCalendar(item.Id), () => FeedFiles.WriteCalendar(item, context));
        }

        yield return Bytes(Routes.Llms, () => LlmsFile.Write(context));
        yield return Bytes(Routes.GetData(DataPackage.FileName), () => DataPackage.Write(context));
        foreach (var table in CsvTables.All(context))
        {
            yield return Text(Routes.GetData(table.Name + ".csv"), table.Write);
        }

        foreach (var (name, kind) in Kinds)
        {
            yield return Bytes(Routes.GetData(name + ".json"), () => EntryData.Write(kind, context));
        }

        yield return Bytes(Routes.TrustData, () => TrustData.Write(context));
    }

    private static OutputFile Text(UrlPath path, Func<string> write) => Bytes(path, () => Encoding.UTF8.GetBytes(write()));

    private static OutputFile Bytes(UrlPath path, Func<byte[]> write) => new(path.ToOutputPath(), _ => ValueTask.FromResult(write()));
}
