using System.CommandLine;
using System.CommandLine.Parsing;

namespace StaticSite.Cli.Commands;

/// <summary>Where the site will be published, instead of what <c>site.yml</c> says.</summary>
internal sealed class BaseUrlOption : Option<Uri?>
{
    public BaseUrlOption()
        : base("--base-url")
    {
        Description = "Address the site will have. [default: the url in site.yml]";
        HelpName = "URL";
        CustomParser = Parse;
    }

    private static Uri? Parse(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        var isPlain = Uri.TryCreate(typed, UriKind.Absolute, out var url)
            && url is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" };
        if (isPlain)
        {
            return url!.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
        }

        result.AddError($"`{typed}` is not an address like https://example.org/; --base-url takes http or https, without a query");
        return null;
    }
}
