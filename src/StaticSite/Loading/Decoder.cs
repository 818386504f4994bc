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

    /// <param name="memory">Of the last build, where there was one; takes in this one.</param>
    public static Staged<SourceTree> Decode(IEnumerable<RawFile> files, DecodingMemory? memory = null)
    {
        var all = files.OrderBy(file => file.Path).Select(file => memory?.Find(file) ?? DecodeFile(file)).ToList();
        memory?.End(all);
        var diagnostics = all.SelectMany(file => file.Diagnostics).ToImmutableArray();
        if (!all.Exists(file => IsSiteFile(file.Raw.Path) && file.Text is not null) && !diagnostics.Any(d => IsSiteFile(d.Span.Path) || LoadDiagnostics.IsSiteFile(d.Span.Path)))
        {
            diagnostics = diagnostics.Add(LoadDiagnostics.NoSiteFile());
        }

        var tree = new SourceTree([.. all.Select(file => file.Text).OfType<SourceFile>()], [.. all.Select(file => file.Asset).OfType<AssetFile>()])
        {
            Unread = [.. all.Where(file => file.Text is null && file.Asset is null).Select(file => file.Raw.Path).Where(path => InputLayout.GetRole(path) != FileRole.Unknown)],
        };
        return new(tree, diagnostics);
    }

    private static bool IsSiteFile(SourcePath path) => InputLayout.GetRole(path) == FileRole.Site;

    private static DecodedFile DecodeFile(RawFile file)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        switch (InputLayout.GetRole(file.Path))
        {
            case FileRole.Unknown:
                return new(file, Text: null, Asset: null, [LoadDiagnostics.UnexpectedFile(file.Path)]);
            case FileRole.Asset:
                var asset = DecodeAsset(file, diagnostics);
                return new(file, Text: null, asset, diagnostics.ToImmutable());
            default:
                var text = DecodeText(file, diagnostics);
                return new(file, text, Asset: null, diagnostics.ToImmutable());
        }
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
