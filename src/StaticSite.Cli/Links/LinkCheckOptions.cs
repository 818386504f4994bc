namespace StaticSite.Cli.Links;

/// <summary>How politely and how patiently addresses are asked for.</summary>
/// <param name="UserAgent">Who asks, with an address where to complain.</param>
internal sealed record LinkCheckOptions(string UserAgent)
{
    /// <summary>How many hosts are asked at a time.</summary>
    public int Hosts { get; init; } = 8;

    /// <summary>Pause between two requests to one host.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one request may take until the headers of its answer are there.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often an address is asked for again after a failure that may pass.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Pause before the first retry; doubled for each further one.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Longest pause that a host may ask for; for longer ones nobody waits.</summary>
    public TimeSpan MostRetryAfter { get; init; } = TimeSpan.FromMinutes(1);

    public int MostRedirects { get; init; } = 10;

    /// <summary>True to ask hosts of this machine and of private networks too. For tests only: content could make the machine that checks ask its neighbours.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>How pauses are made.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
