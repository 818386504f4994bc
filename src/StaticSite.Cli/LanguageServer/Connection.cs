using System.Collections.Concurrent;
using System.Text.Json;

namespace StaticSite.Cli.LanguageServer;

/// <summary>
/// Hands each message to its handler, in the order in which they come, and answers requests. A handler that has to wait does not keep
/// later messages waiting. Nothing that comes in ends the connection but its end.
/// </summary>
internal sealed class Connection(MessageReader reader, MessageWriter writer)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> running = new(StringComparer.Ordinal);

    /// <summary>Answers a request; by its name and parameters.</summary>
    public required Func<string, JsonElement, CancellationToken, Task<object?>> Answer { get; init; }

    /// <summary>Takes note of something; by its name and parameters.</summary>
    /// <returns>False to end.</returns>
    public required Func<string, JsonElement, bool> Note { get; init; }

    /// <summary>Runs until a notification or the end of the stream ends it.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task Run(CancellationToken cancellation)
    {
        var goesOn = true;
        while (goesOn)
        {
            try
            {
                if (await reader.Read(cancellation) is not { } body)
                {
                    return;
                }

                using var message = JsonDocument.Parse(body);
                goesOn = Handle(message.RootElement.Clone(), cancellation);
            }
            catch (Exception exception) when (exception is InvalidDataException or JsonException)
            {
                writer.Refuse(null, new(RpcException.ParseError, exception.Message));
            }
        }
    }

    private bool Handle(JsonElement message, CancellationToken cancellation)
    {
        var isObject = message.ValueKind == JsonValueKind.Object;
        JsonElement? id = isObject && message.TryGetProperty("id", out var given) ? given : null;
        if (!isObject || !message.TryGetProperty("method", out var method) || method.ValueKind != JsonValueKind.String)
        {
            // Answers to what we asked for say nothing that we wait for.
            if (!isObject || (!message.TryGetProperty("result", out _) && !message.TryGetProperty("error", out _)))
            {
                writer.Refuse(id, new(RpcException.InvalidRequest, "a message needs a method"));
            }

            return true;
        }

        var parameters = message.TryGetProperty("params", out var found) ? found : default;
        if (id is { } asked)
        {
            _ = Reply(asked, method.GetString()!, parameters, cancellation);
            return true;
        }

        return Tell(method.GetString()!, parameters);
    }

    private bool Tell(string method, JsonElement parameters)
    {
        try
        {
            if (method != "$/cancelRequest")
            {
                return Note(method, parameters);
            }

            if (running.TryGetValue(parameters.Get("id").GetRawText(), out var request))
            {
                request.Cancel();
            }
        }
        catch (Exception exception) when (exception is ParameterException or ObjectDisposedException)
        {
            // What it should have told is not known, or the request to be cancelled has just been answered; nobody waits for an answer.
        }
        catch (Exception exception)
        {
            writer.Notify("window/logMessage", new { Type = 1, Message = Failure.Describe(exception) });
        }

        return true;
    }

    private async Task Reply(JsonElement id, string method, JsonElement parameters, CancellationToken cancellation)
    {
        using var request = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        running[id.GetRawText()] = request;
        try
        {
            writer.Answer(id, await Answer(method, parameters, request.Token));
        }
        catch (RpcException fault)
        {
            writer.Refuse(id, fault);
        }
        catch (OperationCanceledException)
        {
            writer.Refuse(id, new(RpcException.RequestCancelled, "cancelled"));
        }
        catch (ParameterException exception)
        {
            writer.Refuse(id, new(RpcException.InvalidParams, $"{method}: {exception.Message}"));
        }
        catch (Exception exception)
        {
            writer.Refuse(id, new(RpcException.InternalError, Failure.Describe(exception)));
        }
        finally
        {
            running.TryRemove(id.GetRawText(), out _);
        }
    }
}
