namespace StaticSite.Rendering.Pages;

/// <summary>A track as it is shown beside an event: name and one of the theme's hues.</summary>
/// <param name="Id">Id of the track, also the value of the timeline's filter.</param>
/// <param name="Title">Full name.</param>
/// <param name="Label">Short name for marks.</param>
/// <param name="Hue">1 to 7; the theme owns the colour.</param>
/// <param name="Href">Page of the track.</param>
public sealed record TrackMark(string Id, string Title, string Label, int Hue, string Href);
