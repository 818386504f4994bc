using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Binding.Markdown;
using StaticSite.Binding.Shapes;
using StaticSite.Binding.Yaml;
using StaticSite.Content;
using StaticSite.Content.Dates;
using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Sources;

namespace StaticSite.Binding;

/// <summary><c>site.yml</c> → <see cref="Site"/>.</summary>
internal static partial class SiteBinder
{
    private static readonly Uri StandIn = new("https://example.org/");

    /// <summary>The site; a missing or unreadable file gives a stand-in, so that the other files are checked too.</summary>
    public static Staged<Site> Bind(SourceTree sources)
    {
        if (sources.Find(InputLayout.SiteFile) is not { } file)
        {
            return new(CreateStandIn(), []);
        }

        var scope = new FileScope(file, new StatementRule([]));
        var value = YamlReader.Read(file, 0, file.Text.Length, scope.Diagnostics);
        if (value is not YamlValue.Mapping keys)
        {
            if (scope.Diagnostics.Count == 0)
            {
                scope.Add(BindDiagnostics.NotKeys(file.GetSpan(0, 1), "the file", value is null ? "nothing" : RecordReader.Describe(value)));
            }

            return new(CreateStandIn(), scope.Diagnostics.ToImmutable());
        }

        var site = Read(new RecordReader(keys, scope, RecordShapes.Site));
        return new(site, scope.Diagnostics.ToImmutable());
    }

    private static Site CreateStandIn() => new() { Title = "", Description = "", Url = StandIn, IsStandIn = true };

    private static Site Read(RecordReader record)
    {
        var url = record.Url("url") ?? record.Missing("url", StandIn.AbsoluteUri);
        var site = new Site
        {
            Title = record.RequiredText("title"),
            ShortTitle = record.Text("short-title"),
            Description = record.RequiredText("description"),
            Url = new Uri(url.EndsWith('/') ? url : url + "/"),
            Language = record.Text("language") ?? "en",
            Licence = record.Text("licence") ?? "",
            LicenceUrl = record.Url("licence-url"),
            Repository = record.Url("repository"),
            Branch = record.Text("branch") ?? "main",
            Tracks = [.. record.Records("tracks").Select(ReadTrack).OfType<Track>()],
            Pages = record.Ids("pages"),
            StatementWords = [.. record.Texts("statement-words").Select(word => word.ToLowerInvariant())],
            Reviews = ReadReviews(record),
            KnownAbbreviations = record.Texts("known-abbreviations"),
            Featured = record.Word("featured"),
            Gone = [.. record.Records("gone").Select(ReadTombstone).OfType<Tombstone>()],
            Moved = [.. record.Records("moved").Select(ReadMove).OfType<Move>()],
        };
        record.Finish();
        return site;
    }

    private static Tombstone? ReadTombstone(RecordReader record)
    {
        var address = ReadAddress(record, "address");
        var grave = new Tombstone(address ?? default, record.Text("title"), record.Date("date") ?? record.Missing<EdtfDate?>("date", null), record.RequiredText("reason"), record.Id("see"));
        record.Finish();
        return address is null ? null : grave;
    }

    private static Move? ReadMove(RecordReader record)
    {
        var from = ReadAddress(record, "from");
        var to = ReadAddress(record, "to");
        record.Finish();
        return from is { } source && to is { } target ? new Move(source, target) : null;
    }

    private static Located<string>? ReadAddress(RecordReader record, string key)
    {
        var text = record.RequiredText(key);
        var address = new Located<string>(text, record.SpanOf(key));
        if (text.Length > 0 && !PageAddress().IsMatch(text))
        {
            record.Scope.Add(BindDiagnostics.InvalidAddress(address.Span, key, text));
        }

        return PageAddress().IsMatch(text) ? address : null;
    }

    [GeneratedRegex(@"\A/([a-z0-9]+(-[a-z0-9]+)*/)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageAddress();

    // Of two intervals for one kind the first counts.
    private static ImmutableDictionary<EntryKind, ReviewInterval> ReadReviews(RecordReader record)
    {
        var intervals = new Dictionary<EntryKind, ReviewInterval>();
        foreach (var item in record.Records("review"))
        {
            var kind = item.Word("kind") ?? item.Missing<string?>("kind", null);
            var interval = item.Duration("after") ?? item.Missing<ReviewInterval?>("after", null);
            item.Finish();
            if (kind is not null && interval is not null)
            {
                intervals.TryAdd(Enum.Parse<EntryKind>(kind, ignoreCase: true), interval);
            }
        }

        return intervals.ToImmutableDictionary();
    }

    private static Track? ReadTrack(RecordReader record)
    {
        var id = record.Id("id");
        var title = record.RequiredText("title");
        var track = new Track(
            id ?? record.Missing("id", default(Located<EntryId>)),
            title,
            record.Text("label") ?? title,
            record.RequiredText("short"),
            record.Number("hue") ?? record.Missing("hue", 1));
        record.Finish();
        return id is null ? null : track;
    }
}
