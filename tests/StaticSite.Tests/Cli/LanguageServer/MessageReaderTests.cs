using System.Text;
using StaticSite.Cli.LanguageServer;

namespace StaticSite.Tests.Cli.LanguageServer;

[Parallelizable(ParallelScope.All)]
internal sealed class MessageReaderTests
{
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(100_000)]
    public async Task Messages_come_out_whole_however_they_arrive(int piece)
    {
        var large = new string('ü', 100_000);
        var reader = new MessageReader(new SlowStream($"{Frame("{\"a\":1}")}{Frame(large)}Content-Type: x\r\n{Frame("")}", piece));
        Assert.That(await Next(reader), Is.EqualTo("{\"a\":1}"));
        Assert.That(await Next(reader), Is.EqualTo(large));
        Assert.That(await Next(reader), Is.Empty);
        Assert.That(await Next(reader), Is.Null);
    }

    [TestCase("Content-Type: x\r\n\r\n")]
    [TestCase("Content-Length: twelve\r\n\r\n")]
    [TestCase("Content-Length: -2\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\nHost: x\n\n")]
    public async Task What_is_no_message_is_passed_over(string wrong)
    {
        var reader = new MessageReader(new SlowStream(wrong + Frame("next"), 5));
        Assert.That(() => Next(reader), Throws.TypeOf<InvalidDataException>());
        Assert.That(await Next(reader), Is.EqualTo("next"));
    }

    [Test]
    public async Task A_message_that_is_cut_off_is_none()
    {
        Assert.That(await Next(new MessageReader(new SlowStream("Content-Length: 9\r\n\r\nabc", 5))), Is.Null);
        Assert.That(await Next(new MessageReader(new SlowStream("Content-Len", 5))), Is.Null);
    }

    [Test]
    public async Task A_message_that_is_too_large_is_not_kept()
    {
        var length = MessageReader.MaxLength + 1;
        var reader = new MessageReader(new SlowStream($"Content-Length: {length}\r\n\r\n{new string('x', length)}{Frame("next")}", 65_536));
        Assert.That(() => Next(reader), Throws.TypeOf<InvalidDataException>());
        Assert.That(await Next(reader), Is.EqualTo("next"));
    }

    private static string Frame(string body) => $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    private static async Task<string?> Next(MessageReader reader) => await reader.Read(CancellationToken.None) is { } body ? Encoding.UTF8.GetString(body) : null;

    /// <summary>Gives at most so many bytes at a time, as a pipe may.</summary>
    private sealed class SlowStream(string text, int piece) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, piece)], cancellationToken);
    }
}
