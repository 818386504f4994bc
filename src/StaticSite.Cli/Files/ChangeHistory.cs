using System.Globalization;
using StaticSite.Sources;

namespace StaticSite.Cli.Files;

/// <summary>
/// The day on which each file last changed, as the version history tells. Empty without Git, outside a repository and in a
/// shallow clone, whose only commit would claim every file for itself: a page without a date is better than one with a wrong date.
/// </summary>
internal sealed class ChangeHistory
{
    public static readonly ChangeHistory Empty = new([]);

    // Begins a commit in git's answer; the committer's time in seconds follows.
    private const char CommitMark = '\u0001';

    // A commit may claim any time; later ones than this are no date.
    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    private readonly Dictionary<string, DateOnly> days;

    private ChangeHistory(Dictionary<string, DateOnly> days) => this.days = days;

    /// <summary>Day in UTC of the newest commit that touched the file; null where none did.</summary>
    public DateOnly? Find(SourcePath path) => days.TryGetValue(path.Value, out var day) ? day : null;

    /// <summary>Asks Git about a folder. Never fails: whatever goes wrong gives an empty history.</summary>
    /// <param name="folder">Absolute path of the input folder.</param>
    public static Task<ChangeHistory> Read(string folder, CancellationToken cancellation) => Task.Run(() => Ask(folder, cancellation), cancellation);

    private static async Task<ChangeHistory> Ask(string folder, CancellationToken cancellation)
    {
        var shallow = Git.Run(folder, ["rev-parse", "--is-shallow-repository"], cancellation);
        var log = Git.Run(
            folder,
            ["-c", "log.showSignature=false", "log", "--format=%x01%ct", "--name-only", "--no-renames", "--relative", "-z", "--", "."],
            cancellation);
        return await shallow is { } answer && answer.Trim() == "false" && await log is { } text ? Parse(text) : Empty;
    }

    /// <summary>Reads <c>git log -z --format=%x01%ct --name-only</c>.</summary>
    internal static ChangeHistory Parse(string log)
    {
        var newest = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var day = DateOnly.MinValue;
        foreach (var record in log.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (record[0] == CommitMark && long.TryParse(record.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            {
                day = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, LastSecond)).UtcDateTime);
            }
            else
            {
                // The first name of a commit stands on a line of its own.
                var path = record.TrimStart('\n');
                newest[path] = newest.TryGetValue(path, out var known) && known > day ? known : day;
            }
        }

        return new ChangeHistory(newest);
    }
}
