namespace StaticSite.Publishing;

/// <summary>An id that cannot be renamed as asked; the message tells the author why, in lower case without a full stop.</summary>
public sealed class RenameException(string message) : Exception(message);
