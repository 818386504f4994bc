using System.CommandLine;
using System.CommandLine.Invocation;
using StaticSite.Cli.Commands;

namespace StaticSite.Cli;

/// <summary>The command line as a whole: commands, help, and what every failure looks like.</summary>
internal static class CommandLine
{
    public const string ProgramName = "static-site";

    /// <summary>Set to 1 to see where in the program a failure happened.</summary>
    public const string TraceVariable = "STATICSITE_TRACE";

    /// <summary>Carries out one command line.</summary>
    /// <param name="invocation">Where output goes.</param>
    /// <returns>One of <see cref="ExitCode"/>; no exception leaves this method.</returns>
    public static async Task<int> Run(IReadOnlyList<string> arguments, InvocationConfiguration invocation)
    {
        invocation.EnableDefaultExceptionHandler = false;
        try
        {
            var parsed = CreateRoot().Parse(arguments);
            return parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction
                ? UsageFault.Tell(parsed, invocation.Error)
                : await parsed.InvokeAsync(invocation);
        }
        catch (UsageException exception)
        {
            await invocation.Error.WriteLineAsync($"{ProgramName}: {exception.Message}");
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            await invocation.Error.WriteLineAsync($"{ProgramName}: {Failure.Describe(exception)}");
            return ExitCode.Failed;
        }
    }

    private static RootCommand CreateRoot()
    {
        var root = new RootCommand("Makes a reference site out of Markdown and YAML files, and checks them.")
        {
            HelpName = ProgramName,
        };
        root.Add(new BuildCommand());
        root.Add(new CheckCommand());
        root.Add(new ServeCommand());
        root.Add(new NewCommand());
        root.Add(new SchemaCommand());
        root.Add(new DiffCommand());
        root.Add(new LinksCommand());
        root.Add(new FixCommand());
        root.Add(new ExplainCommand());
        root.Add(new LspCommand());
        HelpText.Apply(root);
        return root;
    }
}
