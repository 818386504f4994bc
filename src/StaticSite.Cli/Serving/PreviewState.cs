using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace StaticSite.Cli.Serving;

/// <summary>What the preview shows right now: the last good site, and what is wrong with the newest content. Tells open pages when it changes.</summary>
internal sealed class PreviewState
{
    // Builds of another run of the program must not pass for builds of this one.
    private readonly string run = DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);
    private readonly ConcurrentDictionary<Channel<Moment>, bool> listeners = new();
    private readonly TaskCompletionSource<Moment> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Moment? current;
    private volatile bool isClosed;
    private int builds;

    /// <summary>The state now; before the first build has ended, the state after it.</summary>
    public Task<Moment> Current => current is { } moment ? Task.FromResult(moment) : first.Task;

    /// <summary>A build succeeded.</summary>
    /// <param name="isContentSame">True where pages say what they said in the build that is shown now, so that they can be restyled in place.</param>
    public void Show(PreviewSite site, bool isContentSame = false) => Set(new Moment(site, NextBuild(), Errors: null, isContentSame ? current?.Build : null));

    /// <summary>A build failed; the last good site stays.</summary>
    /// <param name="errors">JSON for the script in the page.</param>
    public void ShowErrors(string errors) => Set(new Moment(current?.Site, current?.Build ?? NextBuild(), errors));

    /// <summary>The state now and each later one, until the listener leaves or the preview ends. A slow listener misses what is out of date.</summary>
    public async IAsyncEnumerable<Moment> Listen([EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<Moment>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners[channel] = true;
        try
        {
            if (current is { } moment)
            {
                channel.Writer.TryWrite(moment);
            }

            if (isClosed)
            {
                yield break;
            }

            await foreach (var next in channel.Reader.ReadAllAsync(cancellation))
            {
                yield return next;
            }
        }
        finally
        {
            listeners.TryRemove(channel, out _);
        }
    }

    /// <summary>Sends every listener away, so that the server can stop at once.</summary>
    public void Close()
    {
        isClosed = true;
        foreach (var listener in listeners.Keys)
        {
            listener.Writer.TryComplete();
        }
    }

    private string NextBuild() => string.Create(CultureInfo.InvariantCulture, $"{run}-{++builds}");

    private void Set(Moment moment)
    {
        current = moment;
        first.TrySetResult(moment);
        foreach (var listener in listeners.Keys)
        {
            listener.Writer.TryWrite(moment);
        }
    }

    /// <summary>One state of the preview.</summary>
    /// <param name="Site">The last good site; null before there was one.</param>
    /// <param name="Build">Names the build the site is from.</param>
    /// <param name="Errors">What is wrong with the newest content, as JSON; null if nothing is.</param>
    /// <param name="Restyled">The build from which this one differs in nothing but style sheets; null where it differs in more.</param>
    internal sealed record Moment(PreviewSite? Site, string Build, string? Errors, string? Restyled = null);
}
