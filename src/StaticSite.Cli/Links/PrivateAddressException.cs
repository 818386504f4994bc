namespace StaticSite.Cli.Links;

/// <summary>A host that is not on the public internet was not connected to.</summary>
internal sealed class PrivateAddressException() : IOException("the host is not on the public internet");
