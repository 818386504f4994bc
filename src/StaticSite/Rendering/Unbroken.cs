using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Rendering.Pages;

namespace StaticSite.Rendering;

/// <summary>
/// Keeps designations such as “AB-12C” on one line. Only markup does it: a no-break hyphen would be another letter to those who copy,
/// search or hear the words.
/// </summary>
public static partial class Unbroken
{
    /// <summary>CSS class of what stays on one line.</summary>
    public const string Class = "whole";

    // What is longer must break, or it leaves the column of a phone.
    private const int MostCharacters = 14;

    /// <summary>Plain text as markup whose designations do not break.</summary>
    public static Html Of(string text) => new(new StringBuilder().AppendUnbroken(text).ToString());

    /// <summary>True for a designation and nothing else.</summary>
    public static bool IsWhole(string text) => Hyphenated.EnumerateMatches(text) is var found && found.MoveNext() && found.Current.Length == text.Length && IsDesignation(text);

    /// <summary>Encodes plain text and marks the designations in it.</summary>
    internal static StringBuilder AppendUnbroken(this StringBuilder html, string text)
    {
        var end = 0;
        foreach (var match in Hyphenated.EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length);
            if (IsDesignation(word))
            {
                html.AppendEncoded(text.AsSpan(end, match.Index - end)).Append("<span class=\"" + Class + "\">").AppendEncoded(word).Append("</span>");
                end = match.Index + match.Length;
            }
        }

        return html.AppendEncoded(text.AsSpan(end));
    }

    // Capitals alone, or capitals and a digit; other words with a hyphen break as any word does.
    private static bool IsDesignation(ReadOnlySpan<char> word)
    {
        var (hasCapital, hasSmall, hasDigit) = (false, false, false);
        foreach (var character in word)
        {
            hasCapital |= char.IsUpper(character);
            hasSmall |= char.IsLower(character);
            hasDigit |= char.IsDigit(character);
        }

        return word.Length <= MostCharacters && hasCapital && (hasDigit || !hasSmall);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Hyphenated { get; }
}
