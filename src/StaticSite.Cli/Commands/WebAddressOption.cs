using System.CommandLine;
using System.CommandLine.Parsing;

namespace StaticSite.Cli.Commands;

/// <summary>An http or https address without a query.</summary>
internal sealed class WebAddressOption : Option<Uri?>
{
    public WebAddressOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "URL";
        CustomParser = Parse;
    }

    /// <summary>Where the site will be published, instead of what <c>site.yml</c> says.</summary>
    public static WebAddressOption OfSite() => new("--base-url", "Address the site will have. [default: the url in site.yml]");

    /// <summary>Where readers may edit the files, instead of what <c>site.yml</c> says.</summary>
    public static WebAddressOption OfRepository() => new("--repository", "Address of the repository, for links to edit a page. [default: the repository in site.yml]");

    private Uri? Parse(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        var isPlain = Uri.TryCreate(typed, UriKind.Absolute, out var url)
            && url is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" };
        if (isPlain)
        {
            return url!.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
        }

        result.AddError($"`{typed}` is not an address like https://example.org/; {Name} takes http or https, without a query");
        return null;
    }
}
