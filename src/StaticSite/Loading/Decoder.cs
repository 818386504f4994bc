using System.Collections.Immutable;
using System.Text;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Loading;

/// <summary>
/// Files as found → texts and assets. Afterwards every text is valid Unicode with <c>\n</c> line ends and without
/// characters that hide what a reviewer reads; every file has a place in the content model.
/// </summary>
public static class Decoder
{
    /// <summary>Largest text file that is read, in bytes.</summary>
    public const int MaxTextBytes = 1024 * 1024;

    /// <summary>Largest asset that is copied, in bytes.</summary>
    public const int MaxAssetBytes = 10 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Staged<SourceTree> Decode(IEnumerable<RawFile> files)
    {
        var texts = ImmutableArray.CreateBuilder<SourceFile>();
        var assets = ImmutableArray.CreateBuilder<AssetFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var unread = ImmutableArray.CreateBuilder<SourcePath>();
        foreach (var file in files.OrderBy(file => file.Path))
        {
            var role = InputLayout.GetRole(file.Path);
            if (role == FileRole.Asset)
            {
                if (DecodeAsset(file, diagnostics) is { } asset)
                {
                    assets.Add(asset);
                }
                else
                {
                    unread.Add(file.Path);
                }
            }
            else if (role == FileRole.Unknown)
            {
                diagnostics.Add(LoadDiagnostics.UnexpectedFile(file.Path));
            }
            else if (DecodeText(file, diagnostics) is { } text)
            {
                texts.Add(text);
            }
            else
            {
                unread.Add(file.Path);
            }
        }

        if (!texts.Any(text => InputLayout.GetRole(text.Path) == FileRole.Site) && !diagnostics.Any(d => InputLayout.GetRole(d.Span.Path) == FileRole.Site || LoadDiagnostics.IsSiteFile(d.Span.Path)))
        {
            diagnostics.Add(LoadDiagnostics.NoSiteFile());
        }

        return new(new SourceTree(texts.ToImmutable(), assets.ToImmutable()) { Unread = unread.ToImmutable() }, diagnostics.ToImmutable());
    }

    private static AssetFile? DecodeAsset(RawFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!InputLayout.IsAllowedAsset(file.Path))
        {
            diagnostics.Add(LoadDiagnostics.ForbiddenAsset(file.Path));
            return null;
        }

        if (file.Bytes.Length > MaxAssetBytes)
        {
            diagnostics.Add(LoadDiagnostics.TooLarge(file.Path, MaxAssetBytes));
            return null;
        }

        return new AssetFile(file.Path, file.Bytes);
    }

    private static SourceFile? DecodeText(RawFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (file.Bytes.Length > MaxTextBytes)
        {
            diagnostics.Add(LoadDiagnostics.TooLarge(file.Path, MaxTextBytes));
            return null;
        }

        if (FindUtf16(file.Bytes) is { } encoding)
        {
            var wide = new SourceFile(file.Path, WithPlainLineEnds(encoding.GetString(file.Bytes).TrimStart('\uFEFF')), file.LastChange);
            diagnostics.Add(LoadDiagnostics.Utf16(wide.GetSpan(0, 1)));
            return wide;
        }

        var bytes = WithoutByteOrderMark(file.Bytes);
        try
        {
            var source = new SourceFile(file.Path, WithPlainLineEnds(StrictUtf8.GetString(bytes)), file.LastChange);
            AddForbiddenCharacters(source, diagnostics);
            return source;
        }
        catch (DecoderFallbackException exception)
        {
            // What can be read of the file is checked too: what it declares is not missing as well.
            var source = new SourceFile(file.Path, WithPlainLineEnds(Encoding.UTF8.GetString(bytes)), file.LastChange);
            var valid = WithPlainLineEnds(Encoding.UTF8.GetString(bytes[..exception.Index]));
            diagnostics.Add(LoadDiagnostics.NotUtf8(source.GetSpan(valid.Length, 1)));
            return source;
        }
    }

    // By its mark, or by the zeros that the letters of its first line leave.
    private static Encoding? FindUtf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static ReadOnlySpan<byte> WithoutByteOrderMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;

    private static string WithPlainLineEnds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static void AddForbiddenCharacters(SourceFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        for (var at = ForbiddenCharacters.IndexIn(file.Text, 0); at >= 0; at = ForbiddenCharacters.IndexIn(file.Text, at + 1))
        {
            diagnostics.Add(ForbiddenCharacters.Describe(file.Text[at], file.GetSpan(at, 1)));
        }
    }
}
