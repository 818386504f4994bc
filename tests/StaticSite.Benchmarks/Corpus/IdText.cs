using StaticSite.Content;

namespace StaticSite.Benchmarks.Corpus;

/// <summary>Makes ids from titles.</summary>
internal static class IdText
{
    /// <summary>The slug of a title, with a number at its end where the slug is taken; takes it.</summary>
    public static string Create(string title, ISet<string> taken)
    {
        var slug = Slug.Create(title);
        var id = slug;
        for (var number = 2; !taken.Add(id); number++)
        {
            id = $"{slug}-{number}";
        }

        return id;
    }
}
