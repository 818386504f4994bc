using System.Globalization;
using System.Text;
using StaticSite.Rendering.Pages;

namespace StaticSite.Theme.Parts;

/// <summary>The marks of a lane as one path each for certain and uncertain dates: two elements instead of hundreds.</summary>
internal static class LanePath
{
    /// <summary>Height of a lane in units of the figure; the heaviest mark fills it.</summary>
    public const int Height = 16;

    private const int LowestMark = 4;
    private const int UnitsPerWeight = 3;

    // A date that is not certain spreads over a year or more: low, or it would outweigh everything else.
    private const int UnitsPerUncertainWeight = 1;

    /// <summary>The value of a path's <c>d</c> attribute; empty where the lane has no such mark.</summary>
    public static string Of(TimelineStrip.Lane lane, bool isUncertain)
    {
        var path = new StringBuilder();
        var units = isUncertain ? UnitsPerUncertainWeight : UnitsPerWeight;
        foreach (var mark in lane.Marks)
        {
            if (mark.IsUncertain == isUncertain)
            {
                var height = LowestMark + ((mark.Weight - 1) * units);
                path.Append(CultureInfo.InvariantCulture, $"M{mark.X} {Height - height - 1}h{mark.Span}v{height}h-{mark.Span}z");
            }
        }

        return path.ToString();
    }
}
