using Microsoft.AspNetCore.Http;

namespace StaticSite.Cli.Serving;

/// <summary>
/// Tells a page about builds, as server-sent events: <c>reload</c> with the name of the build, <c>styles</c> with its name and that of
/// the build from which only its style sheets differ, <c>errors</c> with a report.
/// </summary>
internal static class EventStream
{
    // How soon a page asks again after the server went away, in milliseconds.
    private const string Retry = "retry: 500\n\n";

    /// <summary>Writes events until the page is closed or the preview ends.</summary>
    public static async Task Write(HttpContext context, PreviewState state)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        try
        {
            await Send(context, Retry);
            await foreach (var moment in state.Listen(context.RequestAborted))
            {
                await Send(context, Describe(moment));
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends: nothing is left to tell.
        }
    }

    private static string Describe(PreviewState.Moment moment) => moment switch
    {
        { Errors: { } errors } => $"event: errors\ndata: {errors}\n\n",
        { Restyled: { } before } => $"event: styles\ndata: {{\"build\":\"{moment.Build}\",\"restyled\":\"{before}\"}}\n\n",
        _ => $"event: reload\ndata: {moment.Build}\n\n",
    };

    private static async Task Send(HttpContext context, string text)
    {
        await context.Response.WriteAsync(text, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
