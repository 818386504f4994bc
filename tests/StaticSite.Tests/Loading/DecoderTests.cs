using StaticSite.Diagnostics;
using StaticSite.Loading;
using StaticSite.Sources;
using Encoding = System.Text.Encoding;

namespace StaticSite.Tests.Loading;

[Parallelizable(ParallelScope.All)]
internal sealed class DecoderTests
{
    private const string Path = "articles/a.md";

    [Test]
    public void Byte_order_mark_is_taken_off() => Assert.That(ReadText([0xEF, 0xBB, 0xBF, (byte)'a']), Is.EqualTo("a"));

    [TestCase("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [TestCase("a\r\n\r\nb", "a\n\nb")]
    public void Line_ends_become_line_feeds(string text, string expected) => Assert.That(ReadText(Encoding.UTF8.GetBytes(text)), Is.EqualTo(expected));

    [Test]
    public void Invalid_byte_is_reported_at_its_place_and_the_rest_is_kept()
    {
        var decoded = Decode(Path, [.. "one\r\ncaf"u8, 0xE9, .. " x"u8]);
        Assert.That(decoded.Diagnostics.Single(), Has.Property(nameof(Diagnostic.Code)).EqualTo("SS101").And.Property(nameof(Diagnostic.Span)).EqualTo(new SourceSpan(new(Path), 2, 4, 1)));
        Assert.That(decoded.Value.Files.Single(file => file.Path.Value == Path).Text, Is.EqualTo("one\ncaf\uFFFD x"));
    }

    [TestCase('\0', "SS102")]
    [TestCase('\u001B', "SS102")]
    [TestCase('\u007F', "SS102")]
    [TestCase('\u0085', "SS102")]
    [TestCase('\uFFFD', "SS102")]
    [TestCase('\u200B', "SS103")]
    [TestCase('\u202E', "SS103")]
    [TestCase('\u2066', "SS103")]
    [TestCase('\u061C', "SS103")]
    [TestCase('\u2028', "SS103")]
    [TestCase('\uFEFF', "SS103")]
    public void Character_that_hides_something_is_reported_where_it_stands(char character, string code)
    {
        var fault = Decode(Path, Encoding.UTF8.GetBytes($"one\r\ntwo {character}")).Diagnostics.Single();
        Assert.That((fault.Code, fault.Span), Is.EqualTo((code, new SourceSpan(new(Path), 2, 5, 1))));
    }

    [TestCase("tab\there")]
    [TestCase("क्‍ष joiner and non\u200cjoiner")]
    [TestCase("café “quoted” – 😀")]
    public void Ordinary_characters_of_all_scripts_pass(string text) => Assert.That(Decode(Path, Encoding.UTF8.GetBytes(text)).Diagnostics, Is.Empty);

    [TestCase("assets/map.svg")]
    [TestCase("assets/page.html")]
    [TestCase("assets/script.js")]
    [TestCase("assets/two words.png")]
    [TestCase("assets/ünï.png")]
    public void Asset_that_may_carry_script_or_has_an_odd_name_is_refused(string path)
    {
        var decoded = Decode(path, [1]);
        Assert.That(decoded.Diagnostics.Single().Code, Is.EqualTo("SS105"));
        Assert.That(decoded.Value, Has.Property(nameof(SourceTree.Assets)).Empty.And.Property(nameof(SourceTree.Unread)).EquivalentTo(new[] { new SourcePath(path) }));
    }

    [Test]
    public void Asset_keeps_its_bytes() => Assert.That(Decode("assets/a.png", [0, 255, 13, 10]).Value.Assets.Single().Bytes, Is.EqualTo(new byte[] { 0, 255, 13, 10 }));

    [TestCase(Path, Decoder.MaxTextBytes)]
    [TestCase("assets/a.png", Decoder.MaxAssetBytes)]
    public void File_of_exactly_the_limit_is_read_and_one_byte_more_is_not(string path, int limit)
    {
        var spaces = Enumerable.Repeat((byte)' ', limit + 1).ToArray();
        Assert.That(Decode(path, spaces[1..]).Diagnostics, Is.Empty);
        Assert.That(Decode(path, spaces).Diagnostics.Single().Code, Is.EqualTo("SS107"));
    }

    [Test]
    public void Files_come_in_ordinal_order_of_their_paths()
    {
        var paths = new[] { "terms/a.md", "site.yml", "articles/b.md", "articles/B.md", "articles/a.md" };
        var tree = Decoder.Decode(paths.Select(path => new RawFile(new(path), []))).Value;
        Assert.That(tree.Files.Select(file => file.Path.Value), Is.EqualTo(paths.Order(StringComparer.Ordinal)));
    }

    [TestCase("pages", "_draft.md", true)]
    [TestCase("pages", ".DS_Store", true)]
    [TestCase("pages", "a.md", false)]
    public void Names_that_begin_with_an_underscore_or_dot_are_left_out(string folder, string name, bool isLeftOut) =>
        Assert.That((InputLayout.IsLeftOut(folder), InputLayout.IsLeftOut(name)), Is.EqualTo((false, isLeftOut)));

    private static string ReadText(byte[] bytes) => Decode(Path, bytes).Value.Files.Single(file => file.Path.Value == Path).Text;

    private static Staged<SourceTree> Decode(string path, byte[] bytes) =>
        Decoder.Decode([new RawFile(new(path), bytes), new RawFile(InputLayout.SiteFile, [])]);
}
