using System.Buffers;
using StaticSite.Diagnostics;
using StaticSite.Sources;

namespace StaticSite.Loading;

/// <summary>Characters that no text may hold, however they are written: as they are, or as an escape of YAML or HTML.</summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> All =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(character => IsControl(character) || IsHidden(character))]);

    /// <summary>Offset of the first one at or after a position; negative where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(All) is var found and >= 0 ? from + found : -1;

    public static Diagnostic Describe(char character, SourceSpan span) =>
        IsControl(character) ? LoadDiagnostics.ControlCharacter(span, character) : LoadDiagnostics.HiddenCharacter(span, character);

    // U+FFFD stands where a program could not read what was there before.
    private static bool IsControl(char character) => (char.IsControl(character) && character is not ('\n' or '\t')) || character == '\uFFFD';

    // Joiners (U+200C, U+200D) stay: Indic and Arabic scripts need them.
    private static bool IsHidden(char character) => character is '\u061C' or '\u200B' or '\u200E' or '\u200F'
        or >= '\u2028' and <= '\u202E' or >= '\u2060' and <= '\u2069' or '\uFEFF';
}
