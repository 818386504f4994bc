namespace StaticSite.Cli.LanguageServer;

/// <summary>A request that cannot be answered.</summary>
/// <param name="code">One of the constants below (JSON-RPC 2.0, section 5.1; Language Server Protocol 3.17, “ErrorCodes”).</param>
/// <param name="message">Shown to the author by most editors.</param>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int ServerNotInitialized = -32002;
    public const int RequestFailed = -32803;
    public const int RequestCancelled = -32800;

    public int Code => code;
}
