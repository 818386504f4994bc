using System.Text;
using StaticSite.Formats;

namespace StaticSite.Tests.Formats;

public class JsonFileTests
{
    [Test]
    public void A_file_is_one_object_or_array_and_ends_its_line()
    {
        Assert.That(Read(JsonFile.WriteObject(JsonFile.Compact, json => json.WriteNumber("a", 1))), Is.EqualTo("{\"a\":1}\n"));
        Assert.That(Read(JsonFile.WriteArray(JsonFile.Indented, json => json.WriteNumberValue(1))), Is.EqualTo("[\n  1\n]\n"));
    }

    [Test]
    public void A_file_may_be_written_while_another_is()
    {
        var inner = "";
        var outer = JsonFile.WriteText(JsonFile.Compact, json =>
        {
            json.WriteString("before", "x");
            inner = JsonFile.WriteText(JsonFile.Compact, other => other.WriteString("inner", "y"));
            json.WriteString("after", "z");
        });

        Assert.That((outer, inner), Is.EqualTo(("{\"before\":\"x\",\"after\":\"z\"}", "{\"inner\":\"y\"}")));
    }

    [Test]
    public void A_failure_leaves_nothing_of_its_text_in_the_next_one()
    {
        Assert.That(() => JsonFile.WriteText(JsonFile.Compact, json => Fail()), Throws.InvalidOperationException);

        Assert.That(JsonFile.WriteText(JsonFile.Compact, _ => { }), Is.EqualTo("{}"));
    }

    [Test]
    public void What_stands_in_a_page_cannot_end_its_script_element() =>
        Assert.That(JsonFile.WriteText(JsonFile.Compact, json => json.WriteString("a", "</script><!--")), Does.Not.Contain("<").And.Not.Contain(">"));

    private static void Fail() => throw new InvalidOperationException();

    private static string Read(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
