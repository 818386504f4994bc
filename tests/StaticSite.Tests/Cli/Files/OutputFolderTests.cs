using StaticSite.Cli;
using StaticSite.Cli.Files;

namespace StaticSite.Tests.Cli.Files;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class OutputFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public void A_new_an_empty_and_an_own_folder_are_written_to()
    {
        folder.MakeFolder("empty");
        folder.Write("own/.manifest");
        folder.Write("own/index.html");

        Assert.That(new[] { "new", "empty", "own" }.Select(FindCode), Is.All.Null);
    }

    [Test]
    public void A_folder_with_files_of_others_is_refused()
    {
        folder.Write("photos/cat.jpg");

        var fault = new OutputFolder(folder.Get("photos")).FindFault(Input);

        Assert.That(fault?.Code, Is.EqualTo("SS401"));
        Assert.That(fault?.Span.Path.Value, Is.EqualTo(folder.Get("photos").Replace('\\', '/') + "/"));
    }

    [Test]
    public void A_staging_folder_of_somebody_else_is_not_cleared()
    {
        folder.Write("output.staging/cat.jpg");

        Assert.That(FindCode("output"), Is.EqualTo("SS401"));
    }

    [TestCase("input")]
    [TestCase("input/site")]
    [TestCase(".")]
    [TestCase("link/site")]
    public void Output_and_input_must_not_lie_in_one_another(string output)
    {
        _ = Input;
        Directory.CreateSymbolicLink(folder.Get("link"), folder.Get("input"));

        Assert.That(FindCode(output), Is.EqualTo("SS402"));
    }

    [Test]
    public void A_neighbour_whose_name_begins_alike_is_no_part_of_the_input() => Assert.That(FindCode("input2"), Is.Null);

    [Test]
    public void A_file_is_no_folder()
    {
        folder.Write("file");

        Assert.That(() => FindCode("file"), Throws.TypeOf<UsageException>());
    }

    private InputFolder Input => new(folder.MakeFolder("input"));

    private string? FindCode(string output) => new OutputFolder(folder.Get(output)).FindFault(Input)?.Code;
}
