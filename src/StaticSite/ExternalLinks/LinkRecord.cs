using System.Collections.Immutable;

namespace StaticSite.ExternalLinks;

/// <summary>What is known of an address from all checks so far.</summary>
/// <param name="Checked">Day of the last check.</param>
/// <param name="Strikes">Days of the checks that failed since the last that did not, oldest first, each once.</param>
public sealed record LinkRecord(string Url, DateOnly Checked, LinkCheck Last, ImmutableArray<DateOnly> Strikes)
{
    /// <summary>Fewest failures before an address counts as dead.</summary>
    public const int StrikesToDeath = 3;

    /// <summary>Fewest days between the first and the last of them: a host may be down for a weekend.</summary>
    public const int DaysToDeath = 7;

    // The first one and the newest tell everything.
    private const int MostStrikes = 10;

    /// <summary>True where the address failed often enough over a time that is long enough.</summary>
    public bool IsDead => Strikes.Length >= StrikesToDeath && Strikes[^1].DayNumber - Strikes[0].DayNumber >= DaysToDeath;

    /// <summary>What is known after one more check.</summary>
    /// <param name="before">What was known; null for an address that was never asked for.</param>
    public static LinkRecord After(LinkRecord? before, string url, LinkCheck check, DateOnly today)
    {
        var strikes = before?.Strikes ?? [];
        return new(url, today, check, check.Outcome switch
        {
            LinkOutcome.Good or LinkOutcome.Moved or LinkOutcome.Refused => [],
            LinkOutcome.Missing or LinkOutcome.Failed when strikes.IsEmpty || strikes[^1] < today => Shorten(strikes.Add(today)),
            _ => strikes,
        });
    }

    /// <summary>True where the address need not be asked for today: it was good not long ago, or was asked for today already.</summary>
    /// <param name="days">For how many days a good answer holds.</param>
    public bool IsFresh(DateOnly today, int days) =>
        Checked == today || (Strikes.IsEmpty && Last.Outcome is LinkOutcome.Good or LinkOutcome.Moved && today.DayNumber - Checked.DayNumber is >= 0 and var age && age < days);

    private static ImmutableArray<DateOnly> Shorten(ImmutableArray<DateOnly> strikes) => strikes.Length <= MostStrikes ? strikes : strikes.RemoveAt(1);
}
