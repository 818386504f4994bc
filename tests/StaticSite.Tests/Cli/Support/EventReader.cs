namespace StaticSite.Tests.Cli;

/// <summary>Listens to the events that the preview sends to pages.</summary>
internal sealed class EventReader : IDisposable
{
    // Long enough for a machine with other work, in seconds.
    private const int Patience = 30;

    private readonly StreamReader reader;

    private EventReader(StreamReader reader) => this.reader = reader;

    public static async Task<EventReader> Open(HttpClient client) => new(new StreamReader(await client.GetStreamAsync("/_dev/events")));

    /// <summary>Waits for the next event.</summary>
    /// <returns>Its name and its data.</returns>
    public async Task<(string Name, string Data)> Next()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(Patience));
        var name = "";
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return (name, line["data: ".Length..]);
            }
        }

        throw new EndOfStreamException("the preview ended");
    }

    /// <summary>Waits for the next event with a name, passing over others.</summary>
    public async Task<string> Next(string name)
    {
        while (true)
        {
            var (found, data) = await Next();
            if (found == name)
            {
                return data;
            }
        }
    }

    public void Dispose() => reader.Dispose();
}
