using FsCheck;
using FsCheck.Fluent;
using StaticSite.Loading;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Properties;

/// <summary>Texts as authors, accidents and attackers write them.</summary>
public static class TextGenerators
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "  ", "---\n", "- ", "  - ", ": ", ":", "id: ", "title: ", "short: ", "date: ", "sources:\n", "# ", "## ", "### ", "> ", "| ", "|-|\n",
        "[[", "]]", "[@", "]", "[", "](", ")", "|", "#", "!", "!word", "@", ";", ",", "*", "**", "_", "`", "```\n", "\\", "<", ">", "<b>", "&amp;", "&#0;", "&x", "\"", "'", "{", "}",
        "\t", "\r\n", "~", "..", "/", "2018", "2018-02-30", "signed", "$18", "X", "?", "%", "home", "base-primary", "assets/x.png", "https://example.org/", "javascript:", "mailto:a@b",
        "é", "İ", "ß", "राजनाथ", "क्ष", "😀", "\u202E", "\uFEFF", "\0", "…", "a", "A long word",
    ];

    /// <summary>Pieces of the syntax in any order, and plain random characters.</summary>
    public static Arbitrary<string> Text() => Gen.Frequency(
        (3, Gen.Elements(Pieces).ListOf().Select(string.Concat)),
        (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))).ToArbitrary();

    /// <summary>A file of the real site with a few stretches deleted, doubled, replaced, or its end cut off.</summary>
    internal static Arbitrary<RawFile> DamagedFile() =>
        (from file in Gen.Elements<RawFile>(InputFolder.Read(Repository.Input).Where(file => InputLayout.GetRole(file.Path) != FileRole.Asset))
         from edits in Edit().ListOf()
         select edits.Aggregate(file, Apply)).ToArbitrary();

    private static Gen<(int Kind, int At, int Length, string Piece)> Edit() =>
        from kind in Gen.Choose(0, 3)
        from at in Gen.Choose(0, 1000)
        from length in Gen.Choose(0, 40)
        from piece in Gen.Elements(Pieces)
        select (kind, at, length, piece);

    private static RawFile Apply(RawFile file, (int Kind, int At, int Length, string Piece) edit)
    {
        var start = (int)(file.Bytes.Length * (long)edit.At / 1000);
        var end = Math.Min(file.Bytes.Length, start + edit.Length);
        return file with
        {
            Bytes = edit.Kind switch
            {
                0 => [.. file.Bytes[..start], .. file.Bytes[end..]],
                1 => [.. file.Bytes[..end], .. file.Bytes[start..]],
                2 => [.. file.Bytes[..start], .. System.Text.Encoding.UTF8.GetBytes(edit.Piece), .. file.Bytes[end..]],
                _ => edit.Length < 5 ? file.Bytes[..start] : file.Bytes,
            },
        };
    }
}
