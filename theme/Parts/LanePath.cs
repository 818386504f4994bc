using System.Globalization;
using System.Text;
using StaticSite.Rendering.Pages;

namespace StaticSite.Theme.Parts;

/// <summary>The marks of a lane as one path each for certain and uncertain dates: two elements instead of hundreds. The script's bins.ts draws by the same measures.</summary>
internal static class LanePath
{
    /// <summary>From the top of a lane to the top of the next, in units of the figure.</summary>
    public const int Pitch = 20;

    private const int Baseline = 19;
    private const int LowestMark = 4;
    private const int HighestMark = 18;

    // Each doubling adds as much, up to fifteen events: few are told apart well, many at all.
    private const double UnitsPerDoubling = 3.6;

    // A bar over years is low, or it would outweigh everything else.
    private const int HeightOfBar = 4;

    /// <summary>The value of a path's <c>d</c> attribute; empty where the lane has no such mark.</summary>
    /// <param name="index">Place of the lane from the top.</param>
    public static string Of(TimelineStrip.Lane lane, int index, bool isUncertain)
    {
        var path = new StringBuilder();
        var bottom = (index * Pitch) + Baseline;
        foreach (var mark in lane.Marks.Where(mark => mark.IsUncertain == isUncertain))
        {
            var height = isUncertain ? HeightOfBar : HeightOf(mark.Count);
            path.Append(CultureInfo.InvariantCulture, $"M{mark.X} {bottom}v-{height}h{mark.Span}v{height}z");
        }

        return path.ToString();
    }

    private static int HeightOf(int count) => Math.Min(HighestMark, LowestMark + (int)Math.Round(UnitsPerDoubling * Math.Log2(count)));
}
