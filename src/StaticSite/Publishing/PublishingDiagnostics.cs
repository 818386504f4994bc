using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;
using StaticSite.Loading;
using StaticSite.Routing;
using StaticSite.Sources;

namespace StaticSite.Publishing;

/// <summary>Everything that can be wrong with addresses that readers have already.</summary>
internal static class PublishingDiagnostics
{
    // What stands in the offered line where only a person knows the words.
    private const string Blanks = "date: YYYY-MM-DD, reason: \"…\"";

    /// <summary>An address answered before and would not any more; nothing tells what became of it.</summary>
    public static Diagnostic AddressLost(UrlPath path, PublishedEntry? was) => Diagnostic.Error(
        "SS341",
        SourceSpan.OfFile(InputLayout.SiteFile),
        $"{Describe(path, was)} was published and would lead nowhere",
        was is null
            ? $"bring it back, or add `- {{ from: {path}, to: /…/ }}` to `moved` in `site.yml`, or `{Grave(path)}` to `gone`"
            : $"bring it back, or add `formerly: [{was.Id}]` to the {LinkDiagnostics.NameOf(was.Kind)} that took its place, or `{Grave(path)}` to `gone` in `site.yml`");

    /// <summary>The same where an entry looks as if it took the place of the one that is gone.</summary>
    public static Diagnostic AddressRenamed(UrlPath path, PublishedEntry was, Entry heir) => Diagnostic.Error(
        "SS341",
        heir.Span,
        $"{Describe(path, was)} was published and would lead nowhere",
        heir.Formerly.IsEmpty ? $"if this is the same {LinkDiagnostics.NameOf(was.Kind)}, add `formerly: [{was.Id}]` here; if not, add `{Grave(path)}` to `gone` in `site.yml`"
            : $"if this is the same {LinkDiagnostics.NameOf(was.Kind)}, add `{was.Id}` to `formerly` here; if not, add `{Grave(path)}` to `gone` in `site.yml`");

    /// <summary>The same where the entry is there still, at another address.</summary>
    public static Diagnostic AddressMoved(UrlPath path, Entry entry, UrlPath to) => Diagnostic.Error(
        "SS341", entry.Span, $"`{path}` was published and would lead nowhere", $"add `- {{ from: {path}, to: {to} }}` to `moved` in `site.yml`");

    /// <summary>An address that is said to be gone or to have moved answers, or is listed twice.</summary>
    public static Diagnostic AddressInUse(Located<string> address, string by) => Diagnostic.Error(
        "SS342", address.Span, $"`{address.Value}` {by}", "delete this record");

    /// <summary>An address is to lead to one that is no page.</summary>
    public static Diagnostic TargetUnknown(Located<string> target, Suggestion? near) => Diagnostic.Error(
        "SS343", target.Span, $"there is no page at `{target.Value}`", near is null ? "write the address of a page as it stands behind the site's own" : $"did you mean `{near.Text}`?") with
    {
        Repair = Repair.Replace(target.Span, target.Value, near),
    };

    private static string Describe(UrlPath path, PublishedEntry? was) => was is null ? $"`{path}`" : $"`{path}` (“{was.Title}”)";

    private static string Grave(UrlPath path) => $"- {{ address: {path}, {Blanks} }}";
}
