using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StaticSite.Formats;

/// <summary>
/// Writes JSON (RFC 8259) in UTF-8. A site has several small files an entry, so one buffer a thread serves them all.
/// </summary>
internal static class JsonFile
{
    /// <summary>As small as it gets: no blanks, letters of all scripts as they are; what could end a script element stays escaped.</summary>
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>For people to read: a member a line, letters of all scripts as they are.</summary>
    public static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>For people to read, and never put into a page: quotation marks and pluses stay as they are too.</summary>
    public static readonly JsonWriterOptions Relaxed = Indented with { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // In bytes; a buffer that one long file made larger than this is not kept.
    private const int KeptCapacity = 256 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? spare;

    /// <summary>A file of one object, with a line end.</summary>
    /// <param name="write">Writes the members.</param>
    public static byte[] WriteObject(JsonWriterOptions options, Action<Utf8JsonWriter> write) => Write(options, InObject(write), ToFile);

    /// <summary>A file of one array, with a line end.</summary>
    /// <param name="write">Writes the items.</param>
    public static byte[] WriteArray(JsonWriterOptions options, Action<Utf8JsonWriter> write) => Write(
        options,
        json =>
        {
            json.WriteStartArray();
            write(json);
            json.WriteEndArray();
        },
        ToFile);

    /// <summary>One object as text, without a line end.</summary>
    /// <param name="write">Writes the members.</param>
    public static string WriteText(JsonWriterOptions options, Action<Utf8JsonWriter> write) =>
        Write(options, InObject(write), buffer => Encoding.UTF8.GetString(buffer.WrittenSpan));

    private static Action<Utf8JsonWriter> InObject(Action<Utf8JsonWriter> write) => json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    };

    private static byte[] ToFile(ArrayBufferWriter<byte> buffer)
    {
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    // What writes one text may ask for another: whoever finds the buffer taken makes one.
    private static T Write<T>(JsonWriterOptions options, Action<Utf8JsonWriter> write, Func<ArrayBufferWriter<byte>, T> take)
    {
        var buffer = spare ?? new ArrayBufferWriter<byte>(4096);
        spare = null;
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        var text = take(buffer);
        buffer.ResetWrittenCount();
        spare = buffer.Capacity <= KeptCapacity ? buffer : null;
        return text;
    }
}
