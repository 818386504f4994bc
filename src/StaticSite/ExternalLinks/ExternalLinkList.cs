using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using StaticSite.Content;
using StaticSite.Content.Text;
using StaticSite.Linking;

namespace StaticSite.ExternalLinks;

/// <summary>Finds the addresses of other sites in the content: of sources, of their archived copies, and in running text.</summary>
public static partial class ExternalLinkList
{
    /// <summary>Every such address once, in ordinal order.</summary>
    public static ImmutableArray<ExternalLink> Find(ContentModel content) =>
    [
        .. content.Entries
            .SelectMany(entry => GetAddresses(entry).Select(address => (Address: address, entry.Id)))
            .Where(use => Uri.TryCreate(use.Address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            .GroupBy(use => new Uri(use.Address).GetLeftPart(UriPartial.Query), use => use.Id, StringComparer.Ordinal)
            .OrderBy(link => link.Key, StringComparer.Ordinal)
            .Select(link => new ExternalLink(link.Key, [.. link.Distinct().Order()])),
    ];

    private static IEnumerable<string> GetAddresses(Entry entry)
    {
        var ofSource = entry is Source source ? new[] { source.Url, source.ArchiveUrl }.OfType<string>() : [];

        // A link to elsewhere is a tag that the binder wrote; its address stands encoded in it.
        var inTexts = EntryLinker.GetTexts(entry).SelectMany(text => text.Parts).OfType<ProsePart.Markup>()
            .SelectMany(markup => Href().Matches(markup.Html)).Select(match => WebUtility.HtmlDecode(match.Groups["url"].Value));
        return ofSource.Concat(inTexts);
    }

    [GeneratedRegex("<a [^>]*href=\"(?<url>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Href();
}
