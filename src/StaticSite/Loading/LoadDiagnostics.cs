using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Loading;

/// <summary>Everything that can be wrong with a file before its content is looked at.</summary>
public static class LoadDiagnostics
{
    /// <summary>Bytes that are not UTF-8, for instance a file saved as Latin-1.</summary>
    internal static Diagnostic NotUtf8(SourceSpan span) => Diagnostic.Error(
        "SS101", span, "the file is not valid UTF-8 here", "save the file with the encoding UTF-8");

    /// <summary>A file in the other encoding of Unicode that editors offer.</summary>
    internal static Diagnostic Utf16(SourceSpan span) => Diagnostic.Error(
        "SS101", span, "the file is UTF-16, not UTF-8", "save the file with the encoding UTF-8");

    /// <summary>A NUL or another control character.</summary>
    internal static Diagnostic ControlCharacter(SourceSpan span, char character) => Diagnostic.Error(
        "SS102", span, $"control character `U+{(int)character:X4}` in the text", "delete the character");

    /// <summary>A character that is not seen but changes what is seen (bidirectional controls, byte order marks in the text).</summary>
    internal static Diagnostic HiddenCharacter(SourceSpan span, char character) => Diagnostic.Error(
        "SS103", span, $"hidden character `U+{(int)character:X4}` in the text", "delete the character; it makes text look different from what it is");

    /// <summary>A file where no part of the content model lives.</summary>
    internal static Diagnostic UnexpectedFile(SourcePath path)
    {
        var help = IsSiteFile(path) ? $"rename it to `{InputLayout.SiteFile}`"
            : InputLayout.ExpectedExtension(path.Folder) is { } extension
            ? $"rename it to `{path.Stem}{extension}`: files in `{path.Folder}/` end in `{extension}`"
            : Suggestion.Nearest(path.Folder, InputLayout.Folders) is { } folder && path.Folder.Length > 0
                ? $"did you mean the folder `{folder}/`?"
                : $"content lives in `site.yml` and the folders {string.Join(", ", InputLayout.Folders.Select(name => $"`{name}/`"))}; begin the name with `_` to leave a file out";
        return Diagnostic.Error("SS104", SourceSpan.OfFile(path), "no content belongs here", help);
    }

    /// <summary>True for the file of the site under a name that it does not have.</summary>
    internal static bool IsSiteFile(SourcePath path) => path.Folder.Length == 0 && path.Extension is ".yml" or ".yaml" && path.Stem.Equals(InputLayout.SiteFile.Stem, StringComparison.OrdinalIgnoreCase) && path != InputLayout.SiteFile;

    /// <summary>An asset of a type that can carry script or that no browser shows, or with a name that is not plain.</summary>
    internal static Diagnostic ForbiddenAsset(SourcePath path) => Diagnostic.Error(
        "SS105", SourceSpan.OfFile(path), "this file cannot be published as an asset",
        InputLayout.PlainName(path) is { } name ? $"rename it to `{name}`: names use the letters a–z, digits, `-`, `_` and `.`" : $"assets are {InputLayout.AllowedAssetTypes}; names use the letters a–z, digits, `-`, `_` and `.`");

    /// <summary>The input has no <c>site.yml</c>.</summary>
    internal static Diagnostic NoSiteFile() => Diagnostic.Error(
        "SS106", SourceSpan.OfFile(InputLayout.SiteFile), "the input folder has no `site.yml`", "add a `site.yml` with the keys `title`, `description` and `url`");

    /// <summary>A file over the size limit.</summary>
    internal static Diagnostic TooLarge(SourcePath path, int limit) => Diagnostic.Error(
        "SS107", SourceSpan.OfFile(path), $"the file is larger than {limit / 1024} KiB", "split the file, or make the image smaller");

    /// <summary>A symbolic link to something outside the input folder.</summary>
    public static Diagnostic LinkLeavesInput(SourcePath path) => Diagnostic.Error(
        "SS108", SourceSpan.OfFile(path), "a symbolic link leads out of the input folder, or nowhere", "replace the link by the file itself");
}
