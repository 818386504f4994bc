using System.Collections.Concurrent;
using System.Globalization;
using StaticSite.ExternalLinks;

namespace StaticSite.Cli.Links;

/// <summary>Asks for addresses: by HEAD, then by GET; again after failures that may pass; along redirects, but not in circles.</summary>
internal sealed class LinkChecker(LinkClient client, LinkCheckOptions options)
{
    /// <summary>Asks for many addresses, several hosts at a time.</summary>
    public async Task<IReadOnlyDictionary<string, LinkCheck>> Check(IEnumerable<string> urls, CancellationToken cancellation)
    {
        var checks = new ConcurrentDictionary<string, LinkCheck>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            urls.GroupBy(url => new Uri(url).Authority, StringComparer.OrdinalIgnoreCase),
            new ParallelOptions { MaxDegreeOfParallelism = options.Hosts, CancellationToken = cancellation },
            async (host, stop) =>
            {
                foreach (var url in host)
                {
                    checks[url] = await Check(new Uri(url), stop);
                }
            });
        return checks;
    }

    /// <summary>Asks for one address.</summary>
    public async Task<LinkCheck> Check(Uri url, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (check, answer) = await Follow(url, attempt == 0 ? HttpMethod.Head : HttpMethod.Get, cancellation);
            var mayPass = check.Outcome is LinkOutcome.Later || (check.Outcome is LinkOutcome.Failed && answer.Status is 0 or >= 500);
            if (!mayPass || attempt == options.Retries || answer.RetryAfter > options.MostRetryAfter)
            {
                return check;
            }

            await options.Wait(answer.RetryAfter ?? options.BackOff * Math.Pow(2, attempt), cancellation);
        }
    }

    private async Task<(LinkCheck Check, LinkAnswer Answer)> Follow(Uri url, HttpMethod method, CancellationToken cancellation)
    {
        var seen = new HashSet<Uri> { url };
        var isForGood = true;
        for (var here = url; ;)
        {
            var answer = await Ask(method, here, cancellation);
            if (answer.Location is not { } next)
            {
                return (Judge(answer, here == url || !isForGood ? null : here), answer);
            }

            if (next.Scheme is not ("http" or "https") || next.UserInfo.Length > 0)
            {
                return (new(LinkOutcome.Failed, "it leads to something that is no web page"), answer);
            }

            if (seen.Count > options.MostRedirects || !seen.Add(next))
            {
                return (new(LinkOutcome.Failed, seen.Contains(next) ? "it leads in a circle" : "it leads on too often"), answer);
            }

            isForGood &= answer.Status is 301 or 308;
            here = next;
        }
    }

    // Many hosts answer HEAD wrongly: what is no success is asked for once more as a reader would.
    private async Task<LinkAnswer> Ask(HttpMethod method, Uri url, CancellationToken cancellation)
    {
        var answer = await client.Ask(method, url, cancellation);
        return method == HttpMethod.Head && answer.Status is >= 400 and not 429 ? await client.Ask(HttpMethod.Get, url, cancellation) : answer;
    }

    private static LinkCheck Judge(LinkAnswer answer, Uri? movedTo)
    {
        var reason = answer.Fault ?? string.Create(CultureInfo.InvariantCulture, $"status {answer.Status}");
        return answer switch
        {
            { IsForbidden: true } => new(LinkOutcome.Forbidden, reason),
            { Status: >= 200 and < 300 } => movedTo is null ? new(LinkOutcome.Good, reason) : new(LinkOutcome.Moved, reason, movedTo.AbsoluteUri),
            { Status: 429 } or { Status: 503, RetryAfter: not null } => new(LinkOutcome.Later, reason),
            { Status: 401 or 402 or 403 or 405 or 406 or 407 or 451 or 999 } => new(LinkOutcome.Refused, reason),
            { Status: 404 or 410 } => new(LinkOutcome.Missing, reason),
            _ => new(LinkOutcome.Failed, reason),
        };
    }
}
