using System.Globalization;
using System.Text;

namespace StaticSite.Cli.LanguageServer;

/// <summary>
/// Takes messages out of a stream: header lines, an empty line, and as many bytes as <c>Content-Length</c> says (Language Server
/// Protocol 3.17, “Base Protocol”).
/// </summary>
internal sealed class MessageReader(Stream input)
{
    /// <summary>Largest message that is kept, in bytes; a file of the input is far smaller.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private const int MaxLine = 8 * 1024;
    private const string LengthHeader = "Content-Length:";

    private readonly byte[] buffer = new byte[64 * 1024];
    private int next;
    private int filled;

    /// <summary>The bytes of the next message; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">What came is no message; the next call looks for one behind it.</exception>
    public async Task<byte[]?> Read(CancellationToken cancellation)
    {
        var hasHeader = false;
        long? length = null;
        while (await ReadLine(cancellation) is { } line)
        {
            if (line.Length > 0)
            {
                hasHeader = true;
                length = line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase) ? ParseLength(line) : length;
            }
            else if (hasHeader)
            {
                return length is { } bytes ? await ReadBody(bytes, cancellation) : throw new InvalidDataException("a message without Content-Length");
            }
        }

        return null;
    }

    private static long? ParseLength(string line) =>
        long.TryParse(line.AsSpan(LengthHeader.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    private async Task<byte[]?> ReadBody(long length, CancellationToken cancellation)
    {
        var body = new byte[length <= MaxLength ? length : 0];
        for (var read = 0L; read < length;)
        {
            if (next == filled && !await Fill(cancellation))
            {
                return null;
            }

            var count = (int)Math.Min(filled - next, length - read);
            if (body.Length > 0)
            {
                buffer.AsSpan(next, count).CopyTo(body.AsSpan((int)read));
            }

            (next, read) = (next + count, read + count);
        }

        return length <= MaxLength ? body : throw new InvalidDataException($"a message of {length} bytes");
    }

    // A line without its end; null at the end of the stream.
    private async Task<string?> ReadLine(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        while (next < filled || await Fill(cancellation))
        {
            var end = buffer.AsSpan(next, filled - next).IndexOf((byte)'\n');
            var count = end < 0 ? filled - next : end;
            line.Append(Encoding.Latin1.GetString(buffer, next, Math.Min(count, Math.Max(0, MaxLine - line.Length))));
            next += end < 0 ? count : count + 1;
            if (end >= 0)
            {
                return line.ToString().TrimEnd('\r');
            }
        }

        return null;
    }

    private async Task<bool> Fill(CancellationToken cancellation)
    {
        next = 0;
        filled = await input.ReadAsync(buffer, cancellation);
        return filled > 0;
    }
}
