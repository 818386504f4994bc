using System.Text;
using StaticSite.Formats;

namespace StaticSite.Tests.Formats;

public class Utf8TextTests
{
    [Test]
    public void Letters_of_all_scripts_survive_wherever_the_builder_divides_its_text()
    {
        // A builder keeps long texts in pieces, and one that grows letter by letter divides pairs of surrogates.
        var text = new StringBuilder("a");
        for (var i = 0; i < 5_000; i++)
        {
            text.Append("नी𝄞");
        }

        Assert.That(text.ToUtf8(), Is.EqualTo(Encoding.UTF8.GetBytes(text.ToString())));
    }

    [Test]
    public void No_words_are_no_bytes() => Assert.That(new StringBuilder().ToUtf8(), Is.Empty);
}
