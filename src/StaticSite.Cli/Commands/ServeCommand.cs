using System.CommandLine;

namespace StaticSite.Cli.Commands;

/// <summary>Shows the site in a browser while it is being written.</summary>
internal sealed class ServeCommand : SiteCommand
{
    public ServeCommand()
        : base("serve", "Show the site in a browser and reload it on every change.", "serve --port 8000")
    {
    }

    protected override Task<int> Run(ParseResult parsed, CancellationToken cancellation) => throw new NotSupportedException();
}
