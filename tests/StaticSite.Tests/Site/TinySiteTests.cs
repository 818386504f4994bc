using System.Text;
using StaticSite.Tests.Support;

namespace StaticSite.Tests.Site;

/// <summary>The program knows a kind of site and not a subject: another input gives another site.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class TinySiteTests
{
    [TestCase("index.html")]
    [TestCase("about/index.html")]
    [TestCase("articles/eddystone-lighthouse/index.html")]
    [TestCase("glossary/sea-washed-tower/index.html")]
    [TestCase("people/john-smeaton/index.html")]
    [TestCase("timeline/bell-rock-light-shown/index.html")]
    [TestCase("sources/trinity-house-eddystone/index.html")]
    [TestCase("disputes/dispute-second-light-year/index.html")]
    [TestCase("tracks/eddystone/index.html")]
    [TestCase("glossary/lantern-room/index.html")]
    [TestCase("data/manifest.json")]
    [TestCase("404.html")]
    [TestCase("feed.xml")]
    [TestCase("timeline.ics")]
    public async Task Every_kind_of_file_is_there(string path) => Assert.That((await WholeSite.Tiny.Files).Keys, Does.Contain(path));

    [Test]
    public async Task No_word_of_the_other_subject_is_in_it()
    {
        foreach (var (path, bytes) in await WholeSite.Tiny.Files)
        {
            Assert.That(SubjectWords.FindIn(Encoding.UTF8.GetString(bytes)), Is.Empty, path);
        }
    }
}
