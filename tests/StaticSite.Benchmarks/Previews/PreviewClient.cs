using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Previews;

/// <summary>Starts a preview and listens to it as an open page does.</summary>
internal sealed partial class PreviewClient : IDisposable
{
    // Longer than any build takes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly HttpClient client;
    private readonly Channel<string> events = Channel.CreateUnbounded<string>();

    public PreviewClient(Command command)
    {
        process = Process.Start(command.ToStartInfo())!;
        process.StandardInput.Close();
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : line.Data + "\n");
        process.BeginErrorReadLine();
        client = new HttpClient { BaseAddress = FindAddress(process.StandardOutput) };
        _ = process.StandardOutput.ReadToEndAsync();
        _ = Task.Run(Listen);
        WaitForBuild();
    }

    /// <summary>Resident memory of the preview, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public string Get(string address) => client.GetStringAsync(new Uri(address, UriKind.Relative)).GetAwaiter().GetResult();

    /// <summary>Passes over what was told so far.</summary>
    public void Forget()
    {
        while (events.Reader.TryRead(out _))
        {
        }
    }

    /// <summary>Waits until an open page would be told of a new build.</summary>
    /// <exception cref="ToolException">None came, or the content has errors.</exception>
    public void WaitForBuild()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var told = events.Reader.ReadAsync(patience.Token).AsTask().GetAwaiter().GetResult();
            if (told == "errors")
            {
                throw new ToolException("the preview found errors in the made-up site");
            }
        }
        catch (OperationCanceledException)
        {
            throw new ToolException("the preview did not build again");
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        client.Dispose();
    }

    private static Uri FindAddress(StreamReader output)
    {
        while (output.ReadLine() is { } line)
        {
            if (Address().IsMatch(line))
            {
                return new Uri(line.Trim());
            }
        }

        throw new ToolException("the preview has ended");
    }

    private async Task Listen()
    {
        try
        {
            using var reader = new StreamReader(await client.GetStreamAsync(new Uri("/_dev/events", UriKind.Relative)));
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("event: ", StringComparison.Ordinal))
                {
                    events.Writer.TryWrite(line[7..]);
                }
            }
        }
        catch (IOException)
        {
            // The preview was ended.
        }
    }

    [GeneratedRegex(@"^http://\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
