using System.Collections.Immutable;
using StaticSite.Publishing;
using StaticSite.Rendering.Data;

namespace StaticSite.Comparing;

/// <summary>A site at one time, to be compared with itself at another.</summary>
public sealed class SiteSnapshot
{
    internal SiteSnapshot(PublishedManifest published, IEnumerable<EntrySnapshot>? entries)
    {
        Published = published;
        Entries = entries?.ToImmutableSortedDictionary(entry => entry.Entry.Id.Value, entry => entry, StringComparer.Ordinal);
    }

    /// <summary>Every address of the site.</summary>
    public PublishedManifest Published { get; }

    /// <summary>What each entry says, by its id; null where only addresses are known.</summary>
    internal ImmutableSortedDictionary<string, EntrySnapshot>? Entries { get; }

    /// <summary>The snapshot of a published data set.</summary>
    /// <param name="files">The files of <c>/data/</c> that hold entries.</param>
    /// <exception cref="FormatException">One of them is no such file.</exception>
    public static SiteSnapshot OfDataSet(PublishedManifest manifest, IEnumerable<ReadOnlyMemory<byte>> files)
    {
        var byId = manifest.Entries.DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id.Value, StringComparer.Ordinal);
        return new(manifest, files.SelectMany(file => DataSetReader.Read(file, byId)).DistinctBy(entry => entry.Entry.Id));
    }

    /// <summary>Names of the files that hold entries.</summary>
    public static IEnumerable<string> DataFileNames => DataFiles.EntryFiles.Select(name => name + ".json");

    /// <summary>A snapshot that knows addresses and titles only.</summary>
    public static SiteSnapshot OfManifest(PublishedManifest manifest) => new(manifest, null);
}
