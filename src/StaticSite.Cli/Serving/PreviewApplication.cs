using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StaticSite.Cli.Serving;

/// <summary>Answers requests from the preview's state.</summary>
internal sealed class PreviewApplication(PreviewState state) : IHttpApplication<HttpContext>
{
    private const string CspName = "Content-Security-Policy";

    /// <inheritdoc/>
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    /// <inheritdoc/>
    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessRequestAsync(HttpContext context)
    {
        var path = RequestPath.Parse(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        if (Refuse(context, path) is { } refusal)
        {
            await Write(context, refusal, []);
        }
        else if (path!.Value == DevFiles.EventsPath)
        {
            await EventStream.Write(context, state);
        }
        else if (DevFiles.Find(path.Value) is { } file)
        {
            await Write(context, file, []);
        }
        else
        {
            await WritePage(context, path);
        }
    }

    private static PreviewAnswer? Refuse(HttpContext context, RequestPath? path)
    {
        if (!HostCheck.IsOwn(context.Request.Host.Value, context.Connection.LocalPort))
        {
            return PreviewAnswer.Text(StatusCodes.Status421MisdirectedRequest, "this server answers for localhost only");
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return PreviewAnswer.Text(StatusCodes.Status405MethodNotAllowed, "only GET and HEAD");
        }

        return path is null ? PreviewAnswer.Text(StatusCodes.Status400BadRequest, "not a plain path") : null;
    }

    private async Task WritePage(HttpContext context, RequestPath path)
    {
        var moment = await state.Current.WaitAsync(context.RequestAborted);
        var (answer, headers) = moment.Site is { } site
            ? (Find(site, path), site.Headers.Get(path.Value))
            : (DevFiles.ErrorPage, [KeyValuePair.Create(CspName, DevFiles.ErrorPagePolicy)]);
        if (answer.IsHtml)
        {
            answer = answer with { Body = DevFiles.AddScript(answer.Body, moment.Build) };
        }

        await Write(context, answer, headers);
    }

    // A page that cannot be made is a bug; whoever asked for it should see that.
    private static PreviewAnswer Find(PreviewSite site, RequestPath path)
    {
        try
        {
            return site.Find(path);
        }
        catch (Exception exception)
        {
            return PreviewAnswer.Text(StatusCodes.Status500InternalServerError, Failure.Describe(exception));
        }
    }

    private static async Task Write(HttpContext context, PreviewAnswer answer, IEnumerable<KeyValuePair<string, string>> headers)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = name.Equals(CspName, StringComparison.OrdinalIgnoreCase) ? ContentSecurityPolicy.AllowReload(value) : value;
        }

        // What is being written changes all the time: no browser may keep it, whatever the site's own headers say.
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentLength = answer.Body.Length;
        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(answer.Body, context.RequestAborted);
        }
    }
}
