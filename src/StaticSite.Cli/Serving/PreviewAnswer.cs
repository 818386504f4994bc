using System.Text;

namespace StaticSite.Cli.Serving;

/// <summary>A response without the headers that all responses share.</summary>
/// <param name="Location">Where a redirect leads; null for other responses.</param>
internal sealed record PreviewAnswer(int Status, string ContentType, byte[] Body, string? Location = null)
{
    public bool IsHtml => ContentType.StartsWith("text/html", StringComparison.Ordinal);

    public static PreviewAnswer File(int status, string contentType, byte[] body) => new(status, contentType, body);

    public static PreviewAnswer Text(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    public static PreviewAnswer Redirect(int status, string location) => new(status, "text/plain; charset=utf-8", [], location);
}
