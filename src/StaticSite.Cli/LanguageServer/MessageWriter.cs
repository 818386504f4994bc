using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaticSite.Cli.LanguageServer;

/// <summary>Puts JSON-RPC 2.0 messages into a stream, one at a time whoever sends them.</summary>
internal sealed class MessageWriter(Stream output)
{
    // The result is read by programs, never put into HTML.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Lock gate = new();
    private int lastId;

    /// <summary>Answers a request.</summary>
    /// <param name="id">As the request has it.</param>
    public void Answer(JsonElement id, object? result) => Send(json =>
    {
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WritePropertyName("result");
        JsonSerializer.Serialize(json, result, Options);
    });

    /// <summary>Says why a request has no answer.</summary>
    /// <param name="id">As the request has it; null where it could not be read.</param>
    public void Refuse(JsonElement? id, RpcException fault) => Send(json =>
    {
        json.WritePropertyName("id");
        JsonSerializer.Serialize(json, id, Options);
        json.WriteStartObject("error");
        json.WriteNumber("code", fault.Code);
        json.WriteString("message", fault.Message);
        json.WriteEndObject();
    });

    /// <summary>Tells the editor something.</summary>
    public void Notify(string method, object parameters) => Send(json => WriteCall(json, method, parameters));

    /// <summary>Asks the editor for something; its answer is not waited for.</summary>
    public void Request(string method, object parameters) => Send(json =>
    {
        json.WriteNumber("id", Interlocked.Increment(ref lastId));
        WriteCall(json, method, parameters);
    });

    private static void WriteCall(Utf8JsonWriter json, string method, object parameters)
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        JsonSerializer.Serialize(json, parameters, Options);
    }

    private void Send(Action<Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            write(json);
            json.WriteEndObject();
        }

        lock (gate)
        {
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            output.Write(body.GetBuffer().AsSpan(0, (int)body.Length));
            output.Flush();
        }
    }
}
