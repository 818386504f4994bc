namespace StaticSite.Content.Dates;

/// <summary>Why a text is not a date.</summary>
/// <param name="Message">What is wrong: lower case, no full stop.</param>
/// <param name="Suggestion">A date that was probably meant, in EDTF; null where nobody can tell.</param>
/// <param name="IsImpossible">True for a date in the right form that no calendar has.</param>
public sealed record EdtfFault(string Message, string? Suggestion = null, bool IsImpossible = false)
{
    /// <summary>True where the suggestion is the same date in another notation.</summary>
    public bool IsSure { get; init; }
}
