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
        foreach (var file in files.OrderBy(file => file.Path))
        {
            var role = InputLayout.GetRole(file.Path);
            if (role == FileRole.Asset)
            {
                DecodeAsset(file, assets, diagnostics);
            }
            else if (role == FileRole.Unknown)
            {
                diagnostics.Add(LoadDiagnostics.UnexpectedFile(file.Path));
            }
            else if (DecodeText(file, diagnostics) is { } text)
            {
                texts.Add(text);
            }
        }

        if (!texts.Any(text => InputLayout.GetRole(text.Path) == FileRole.Site) && !diagnostics.Any(d => InputLayout.GetRole(d.Span.Path) == FileRole.Site))
        {
            diagnostics.Add(LoadDiagnostics.NoSiteFile());
        }

        return new(new SourceTree(texts.ToImmutable(), assets.ToImmutable()), diagnostics.ToImmutable());
    }

    private static void DecodeAsset(RawFile file, ImmutableArray<AssetFile>.Builder assets, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!InputLayout.IsAllowedAsset(file.Path))
        {
            diagnostics.Add(LoadDiagnostics.ForbiddenAsset(file.Path));
        }
        else if (file.Bytes.Length > MaxAssetBytes)
        {
            diagnostics.Add(LoadDiagnostics.TooLarge(file.Path, file.Bytes.Length, MaxAssetBytes));
        }
        else
        {
            assets.Add(new AssetFile(file.Path, file.Bytes));
        }
    }

    private static SourceFile? DecodeText(RawFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (file.Bytes.Length > MaxTextBytes)
        {
            diagnostics.Add(LoadDiagnostics.TooLarge(file.Path, file.Bytes.Length, MaxTextBytes));
            return null;
        }

        string text;
        try
        {
            text = StrictUtf8.GetString(WithoutByteOrderMark(file.Bytes));
        }
        catch (DecoderFallbackException exception)
        {
            diagnostics.Add(LoadDiagnostics.NotUtf8(InvalidPlace(file, exception.Index)));
            return null;
        }

        var source = new SourceFile(file.Path, text.Contains('\r') ? text.ReplaceLineEndings("\n") : text, file.LastChange);
        AddForbiddenCharacters(source, diagnostics);
        return source;
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;

    // Everything before the bad byte is valid, so it can be decoded to find the line.
    private static SourceSpan InvalidPlace(RawFile file, int index)
    {
        var valid = Encoding.UTF8.GetString(WithoutByteOrderMark(file.Bytes)[..index]).ReplaceLineEndings("\n");
        return new SourceFile(file.Path, valid + " ").GetSpan(valid.Length, 1);
    }

    private static void AddForbiddenCharacters(SourceFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        for (var i = 0; i < file.Text.Length; i++)
        {
            var character = file.Text[i];
            if (character is < ' ' and not '\n' and not '\t' or '\u007F' or '\uFFFD')
            {
                diagnostics.Add(LoadDiagnostics.ControlCharacter(file.GetSpan(i, 1), character));
            }
            else if (character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\uFEFF' or '\u2028' or '\u2029')
            {
                diagnostics.Add(LoadDiagnostics.HiddenCharacter(file.GetSpan(i, 1), character));
            }
        }
    }
}
