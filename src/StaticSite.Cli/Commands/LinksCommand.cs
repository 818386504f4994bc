using System.CommandLine;
using StaticSite.Binding;
using StaticSite.Cli.Files;
using StaticSite.Cli.Links;
using StaticSite.Cli.Reporting;
using StaticSite.ExternalLinks;
using StaticSite.Loading;

namespace StaticSite.Cli.Commands;

/// <summary>Asks for the addresses of other sites that the content leads to. Apart from every build: the world outside never stops one.</summary>
internal sealed class LinksCommand : SiteCommand
{
    private const int DefaultFreshDays = 7;

    private readonly InputOption input = new();
    private readonly WebAddressOption repository = new("--repository", "Address that requests name, so that others can see who asks. [default: the repository in site.yml, or else its url]");
    private readonly TodayOption today = new("Day of the check. [default: the day in UTC]");

    private readonly Option<string> cache = new("--cache")
    {
        Description = "File that remembers earlier checks; made where there is none.",
        HelpName = "FILE",
        DefaultValueFactory = _ => ".link-cache.json",
    };

    private readonly Option<int> fresh = new("--fresh")
    {
        Description = "Days for which a good answer holds.",
        HelpName = "DAYS",
        DefaultValueFactory = _ => DefaultFreshDays,
    };

    public LinksCommand()
        : base("links", "Ask for the addresses of other sites; one that fails three times over seven days is called dead. Never fails on a dead link.", "links --cache .link-cache.json")
    {
        Add(input);
        Add(cache);
        Add(fresh);
        Add(repository);
        Add(today);
    }

    protected override async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var screen = Screen.Of(parsed.InvocationConfiguration);
        var loaded = await SourceLoader.Load(input.Get(parsed).FullPath, Task.FromResult(ChangeHistory.Empty), cancellation);
        var content = Binder.Bind(Decoder.Decode(loaded.Value).Value).Value;
        var links = ExternalLinkList.Find(content);
        var path = parsed.GetRequiredValue(cache);
        var known = ReadCache(path);
        var day = parsed.GetValue(today) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var due = links.Select(link => link.Url).Where(url => !known.TryGetValue(url, out var record) || !record.IsFresh(day, parsed.GetValue(fresh))).ToList();

        var options = new LinkCheckOptions($"static-site-links (+{parsed.GetValue(repository)?.AbsoluteUri ?? content.Site.Repository ?? content.Site.Url.AbsoluteUri})");
        using var client = new LinkClient(options);
        var checks = await screen.Working($"Asking for {Counted.Of(due.Count, "address", "addresses")}", () => new LinkChecker(client, options).Check(due, cancellation));
        foreach (var (url, check) in checks)
        {
            known[url] = LinkRecord.After(known.GetValueOrDefault(url), url, check, day);
        }

        // What the content no longer leads to is forgotten.
        WriteCache(path, links.Where(link => known.ContainsKey(link.Url)).Select(link => known[link.Url]));
        screen.Output.Write(PlainText.Clean(LinkReport.Write(links, known)));
        return ExitCode.Done;
    }

    private static Dictionary<string, LinkRecord> ReadCache(string path)
    {
        if (!File.Exists(path))
        {
            return new(StringComparer.Ordinal);
        }

        var records = LinkCacheFile.Read(File.ReadAllBytes(path)) ?? throw new UsageException($"`{path}` is not a file of this command; name another with --cache, or delete it");
        return records.DistinctBy(record => record.Url).ToDictionary(record => record.Url, StringComparer.Ordinal);
    }

    // In one step, so that a check that is stopped leaves the last cache whole.
    private static void WriteCache(string path, IEnumerable<LinkRecord> records)
    {
        var next = path + ".next";
        File.WriteAllBytes(next, LinkCacheFile.Write(records));
        File.Move(next, path, overwrite: true);
    }
}
