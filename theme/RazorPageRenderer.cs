using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StaticSite.Rendering;
using StaticSite.Rendering.Pages;

namespace StaticSite.Theme;

/// <summary>Renders page models with the framework's <see cref="HtmlRenderer"/>, without a web host.</summary>
internal sealed class RazorPageRenderer : IPageRenderer
{
    // An HtmlRenderer keeps every component it ever rendered until it is disposed of; a new one now and then bounds that memory.
    private const int PagesPerRenderer = 8;

    // The default encoder turns every letter outside ASCII into a character reference; pages are UTF-8, so none is needed.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<IComponentActivator, ComponentActivator>()
        .BuildServiceProvider();

    private readonly Utf8Writer writer = new();
    private readonly Dictionary<string, object?> parameters = new(2, StringComparer.Ordinal);
    private HtmlRenderer renderer = CreateRenderer();
    private int pages;

    /// <inheritdoc/>
    public async ValueTask<byte[]> Render(SiteFrame site, PageModel page)
    {
        if (pages++ == PagesPerRenderer)
        {
            pages = 1;
            await renderer.DisposeAsync();
            renderer = CreateRenderer();
        }

        parameters[nameof(Document.Site)] = site;
        parameters[nameof(Document.Page)] = page;
        writer.Clear();
        writer.Write("<!doctype html>\n");
        await renderer.Dispatcher.InvokeAsync(WriteDocument);
        return writer.ToArray();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await writer.DisposeAsync();
    }

    private void WriteDocument() =>
        renderer.BeginRenderingComponent<Document>(ParameterView.FromDictionary(parameters)).WriteHtmlTo(writer);

    private static HtmlRenderer CreateRenderer() => new(Services, NullLoggerFactory.Instance);
}
