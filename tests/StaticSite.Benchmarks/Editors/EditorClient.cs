using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using StaticSite.Benchmarks.Measuring;

namespace StaticSite.Benchmarks.Editors;

/// <summary>Starts a language server and speaks with it over its pipes, one message after the other.</summary>
internal sealed class EditorClient : IDisposable
{
    private readonly Process process;
    private int lastId;

    public EditorClient(Command command)
    {
        var start = command.ToStartInfo();
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : line.Data + "\n");
        process.BeginErrorReadLine();
    }

    /// <summary>Asks and waits for the answer; what comes in between is passed over.</summary>
    public JsonElement Ask(string method, JsonNode? parameters)
    {
        var id = ++lastId;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return WaitFor(message => message.TryGetProperty("id", out var found) && found.ValueKind == JsonValueKind.Number && found.GetInt32() == id && !message.TryGetProperty("method", out _));
    }

    /// <summary>Tells something that has no answer.</summary>
    public void Tell(string method, JsonNode? parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Waits for a notification.</summary>
    public JsonElement WaitFor(string method) => WaitFor(message => message.TryGetProperty("method", out var found) && found.GetString() == method);

    /// <summary>Most resident memory of the server so far, in bytes.</summary>
    public long GetPeak()
    {
        process.Refresh();
        return process.PeakWorkingSet64;
    }

    public void Dispose()
    {
        Ask("shutdown", null);
        Tell("exit", null);
        process.WaitForExit();
        process.Dispose();
    }

    private JsonElement WaitFor(Func<JsonElement, bool> isWanted)
    {
        while (true)
        {
            using var message = JsonDocument.Parse(Read());
            if (isWanted(message.RootElement))
            {
                return message.RootElement.Clone();
            }
        }
    }

    private void Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var output = process.StandardInput.BaseStream;
        output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        output.Write(body);
        output.Flush();
    }

    // Our server writes one header line.
    private byte[] Read()
    {
        var input = process.StandardOutput.BaseStream;
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var next = input.ReadByte();
            header.Append(next < 0 ? throw new ToolException("the language server has ended") : (char)next);
        }

        var body = new byte[int.Parse(header.ToString().AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture)];
        input.ReadExactly(body);
        return body;
    }
}
