using System.Collections.Immutable;
using StaticSite.Rendering.Pages;

namespace StaticSite.Rendering;

/// <summary>How the site looks: turns page models into HTML and brings its own style sheet and script.</summary>
public interface ITheme
{
    /// <summary>Files of the theme by their logical names (<c>site.css</c>, <c>site.js</c>, <c>icon.svg</c>, a script each for kinds of pages that need one, such as <c>timeline.js</c>, pictures such as <c>card-term.png</c>); published under names that carry a hash.</summary>
    ImmutableSortedDictionary<string, byte[]> Assets { get; }

    /// <summary>What browsers colour around a page.</summary>
    ThemeColours Colours { get; }

    /// <summary>Makes a renderer for one worker. A renderer is not safe for two threads at a time.</summary>
    IPageRenderer CreateRenderer();
}
