using System.CommandLine;
using Spectre.Console;

namespace StaticSite.Cli.Reporting;

/// <summary>Where the program writes: results to standard output, diagnostics and progress to standard error.</summary>
internal sealed class Screen
{
    // Long enough that no excerpt is wrapped by the console library; a terminal wraps by itself.
    private const int Unwrapped = 1000;

    // Work that is done before this never shows that it was busy, in milliseconds.
    private const int Patience = 400;

    private Screen(TextWriter output, TextWriter error, IAnsiConsole? terminal)
    {
        Output = output;
        Error = error;
        Terminal = terminal;
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Standard error with colour and movement; null if nobody watches (a file, a pipe, NO_COLOR).</summary>
    public IAnsiConsole? Terminal { get; }

    public static Screen Of(InvocationConfiguration invocation)
    {
        var isWatched = ReferenceEquals(invocation.Error, Console.Error)
            && !Console.IsErrorRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(invocation.Output, invocation.Error, isWatched ? CreateTerminal(invocation.Error) : null);
    }

    /// <summary>Does some work and, in a terminal and if it takes a while, says what is being done.</summary>
    /// <param name="step">For instance "Checking the content".</param>
    public async Task<T> Working<T>(string step, Func<Task<T>> work)
    {
        var running = Task.Run(work);
        if (Terminal is null || await Task.WhenAny(running, Task.Delay(Patience)) == running)
        {
            return await running;
        }

        return await Terminal.Status().StartAsync(step, _ => running);
    }

    private static IAnsiConsole CreateTerminal(TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Profile.Width = Unwrapped;
        return console;
    }
}
