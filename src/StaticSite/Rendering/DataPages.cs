using StaticSite.Rendering.Data;
using StaticSite.Rendering.Pages;
using StaticSite.Rendering.Twins;
using StaticSite.Routing;

namespace StaticSite.Rendering;

/// <summary>Makes the page that says what data there is.</summary>
internal static class DataPages
{
    private const string Title = "Data";
    private const string Description = "The whole content as files to build on: tables, lists, calendar and feed, with licence and how to cite them.";

    public static DataPage Create(SiteContext context)
    {
        var site = context.Site.Site;
        var address = context.Address;
        return new DataPage
        {
            Head = Heads.Of(Title, Description, Routes.Data, Section.About, context) with { JsonLd = LinkedData.DescribeSite(context) },
            Tables = [.. CsvTables.All(context).Select(table => new DataPage.Table(
                table.Name,
                table.Description,
                address.GetHref(Routes.GetData(table.Name + ".csv")),
                DataFiles.EntryFiles.Contains(table.Name) ? address.GetHref(Routes.GetData(table.Name + ".json")) : null))],
            Others =
            [
                new Link("Description of the tables", address.GetHref(Routes.GetData(DataPackage.FileName)), "Frictionless Data Package: every column with its type, keys and licence"),
                new Link("Trust report", address.GetHref(Routes.TrustData), "JSON: how much rests on a source, a primary one, one alone; what is disputed or overdue for review"),
                new Link("Calendar", address.GetHref(Routes.Calendar), "iCalendar: events whose dates are known to the day"),
                new Link("Feed", address.GetHref(Routes.Feed), "Atom: the newest events"),
                new Link("Addresses", address.GetHref(Routes.Published), "Every page and id with its address, and where former ones lead"),
                new Link("llms.txt", address.GetHref(Routes.Llms), "The way in for language models"),
            ],
            FormulaRule = CsvTable.FormulaRule,
            Licence = site.Licence,
            LicenceUrl = site.LicenceUrl,
            Citation = $"{site.Title}, data set, {address.GetAbsolute(Routes.Data)}.",
        };
    }

    public static ListTwin CreateTwin(SiteContext context) => new(Title, Description, Routes.Data, context,
    [
        new("Tables", [.. CsvTables.All(context).Select(table => new ListTwin.Line(table.Name + ".csv", context.Address.GetAbsolute(Routes.GetData(table.Name + ".csv")), Detail: table.Description))]),
        new("The same as JSON", [.. DataFiles.EntryFiles.Select(name => new ListTwin.Line(name + ".json", context.Address.GetAbsolute(Routes.GetData(name + ".json"))))]),
        new("Trust report", [new ListTwin.Line(TrustData.FileName, context.Address.GetAbsolute(Routes.TrustData), Detail: TrustData.Description)]),
        new("Description", [new ListTwin.Line(DataPackage.FileName, context.Address.GetAbsolute(Routes.GetData(DataPackage.FileName)))]),
    ]);
}
