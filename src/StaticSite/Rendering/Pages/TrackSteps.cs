namespace StaticSite.Rendering.Pages;

/// <summary>The neighbours of an event within a track.</summary>
public sealed record TrackSteps(TrackMark Track, EventStep? Previous, EventStep? Next);
