using System.Text;
using System.Text.Json;
using StaticSite.Cli.LanguageServer;

namespace StaticSite.Tests.Cli.LanguageServer;

/// <summary>The life of the server, message by message; what it answers about content is asked by a real client in the browser tests.</summary>
[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ServerTests : IDisposable
{
    private const string Greeting = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}""";
    private const string Farewell = """{"jsonrpc":"2.0","id":"end","method":"shutdown"}""";
    private const string Exit = """{"jsonrpc":"2.0","method":"exit"}""";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Shutdown_and_exit_end_with_0() => Assert.That((await Serve(Greeting, Farewell, Exit)).Code, Is.Zero);

    [Test]
    public async Task Exit_without_shutdown_ends_with_1()
    {
        Assert.That((await Serve(Greeting, Exit)).Code, Is.EqualTo(1));
        Assert.That((await Serve(Greeting)).Code, Is.EqualTo(1), "the editor went away");
    }

    [Test]
    public async Task Nothing_is_answered_before_the_greeting_or_after_the_farewell()
    {
        folder.Write("input/site.yml");
        const string Hover = """{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{}}""";
        var (_, answers) = await Serve(Hover, Greeting, Greeting, Farewell, Hover, Exit);
        Assert.That(answers.Select(CodeOf), Is.EqualTo(new int?[] { -32002, null, -32600, null, -32600 }));
    }

    [TestCase("{", -32700)]
    [TestCase("\u00FF\u0000", -32700)]
    [TestCase("[]", -32600)]
    [TestCase("7", -32600)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":9}", -32600)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":7}", -32600)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"unheard/of\"}", -32601)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"textDocument/rename\"}", -32602)]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"textDocument/hover\",\"params\":[]}", -32602)]
    public async Task Malformed_messages_are_refused_and_harm_nothing(string message, int code)
    {
        folder.Write("input/site.yml");
        const string Known = """{"jsonrpc":"2.0","method":"initialized","params":{}}""";
        var (exit, answers) = await Serve(Greeting, Known, message, Farewell, Exit);
        Assert.That(answers.Where(answer => answer.TryGetProperty("error", out _)).Select(CodeOf), Is.EqualTo(new int?[] { code }));
        Assert.That(exit, Is.Zero);
    }

    [TestCase("{\"jsonrpc\":\"2.0\",\"method\":\"unheard/of\"}")]
    [TestCase("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":7}")]
    [TestCase("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file:///x\"}}}")]
    [TestCase("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":77}}")]
    [TestCase("{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":null}")]
    public async Task Notifications_and_answers_are_never_answered(string message)
    {
        folder.Write("input/site.yml");
        var (exit, answers) = await Serve(Greeting, message, Farewell, Exit);
        Assert.That(answers, Has.Count.EqualTo(2));
        Assert.That(exit, Is.Zero);
    }

    [Test]
    public async Task A_request_can_be_cancelled()
    {
        folder.Write("input/site.yml");

        // Nothing is checked before the client says that it is ready, so that this waits.
        const string Ask = """{"jsonrpc":"2.0","id":"ask","method":"textDocument/references","params":{"textDocument":{"uri":"file:///x"},"position":{"line":0,"character":0}}}""";
        const string Cancel = """{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"ask"}}""";
        var (_, answers) = await Serve(Greeting, Ask, Cancel, Farewell, Exit);
        Assert.That(answers.Single(answer => answer.GetProperty("id").ToString() == "ask").GetProperty("error").GetProperty("code").GetInt32(), Is.EqualTo(-32800));
    }

    [Test]
    public async Task Without_content_the_author_is_told_what_to_do()
    {
        var (_, answers) = await Serve(Greeting, Farewell, Exit);
        Assert.That(answers[0].GetProperty("params").GetProperty("message").GetString(), Does.Contain("--input"));
    }

    private static int? CodeOf(JsonElement answer) => answer.TryGetProperty("error", out var error) ? error.GetProperty("code").GetInt32() : null;

    private async Task<(int Code, List<JsonElement> Answers)> Serve(params string[] messages)
    {
        var input = string.Concat(messages.Select(message => $"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}"));
        using var output = new MemoryStream();
        var content = Directory.Exists(folder.Get("input")) ? folder.Get("input") : null;
        var server = new Server(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, content);
        var code = await server.Run(CancellationToken.None);
        return (code, await Read(output));
    }

    private static async Task<List<JsonElement>> Read(MemoryStream output)
    {
        var reader = new MessageReader(new MemoryStream(output.ToArray()));
        var answers = new List<JsonElement>();
        while (await reader.Read(CancellationToken.None) is { } body)
        {
            using var document = JsonDocument.Parse(body);
            answers.Add(document.RootElement.Clone());
        }

        return answers;
    }
}
