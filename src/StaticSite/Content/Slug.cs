using System.Globalization;
using System.Text;

namespace StaticSite.Content;

/// <summary>Makes the part of an address that stands for a text.</summary>
public static class Slug
{
    /// <summary>
    /// Lower case, Latin letters without accents, everything that is not a letter or digit one hyphen. Letters of other scripts stay.
    /// The slug of a slug is the slug. May be empty.
    /// </summary>
    public static string Create(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in Fold(text))
        {
            if (char.IsLetterOrDigit(character) || (slug.Length > 0 && IsMark(character)))
            {
                slug.Append(character);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && !IsUnseen(character) && character is not ('\'' or '’'))
            {
                slug.Append('-');
            }
        }

        // Where an apostrophe fell out, letters may now belong together.
        return slug.ToString().TrimEnd('-').Normalize(NormalizationForm.FormC);
    }

    /// <summary>Lower case in the invariant culture, Latin accents removed; what readers type and what is looked up meet here.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            // Combining marks of Latin, Greek and Cyrillic letters go; vowel signs of Indic scripts are part of the word.
            if (character is < '\u0300' or > '\u036F')
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // Soft hyphens and joiners stand inside words.
    private static bool IsUnseen(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
