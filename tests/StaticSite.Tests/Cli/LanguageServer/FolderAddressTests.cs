using StaticSite.Cli.LanguageServer;
using StaticSite.Sources;

namespace StaticSite.Tests.Cli.LanguageServer;

[Parallelizable(ParallelScope.All)]
internal sealed class FolderAddressTests
{
    private static readonly FolderAddress Addresses = new(Path.GetFullPath("/my work/input"));

    [TestCase("terms/mq-9b.md")]
    [TestCase("terms/a b#c%20?.md")]
    [TestCase("terms/भारत.md")]
    public void Path_and_address_lead_to_each_other(string path) =>
        Assert.That(Addresses.Find(Addresses.Get(new SourcePath(path))), Is.EqualTo(new SourcePath(path)));

    [TestCase("/elsewhere/terms/a.md")]
    [TestCase("/my work/input/../a.md")]
    [TestCase("/my work/input-2/a.md")]
    [TestCase("/my work/input/_drafts/a.md")]
    [TestCase("/my work/input/.git/config")]
    [TestCase("/my work/input")]
    public void Files_outside_and_files_left_out_have_no_path(string path) => Assert.That(Addresses.Find(FolderAddress.ToUri(Path.GetFullPath(path))), Is.Null);

    [TestCase("untitled:Untitled-1")]
    [TestCase("https://example.org/terms/a.md")]
    [TestCase("terms/a.md")]
    [TestCase("")]
    public void Other_addresses_have_none(string uri) => Assert.That(Addresses.Find(uri), Is.Null);
}
