using System.CommandLine;
using System.Text;
using StaticSite.Cli;

// Other systems write UTF-8 already; on Windows the console must be told.
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = Encoding.UTF8;
}

return await CommandLine.Run(args, new InvocationConfiguration());
