using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StaticSite.Rendering;
using StaticSite.Rendering.Pages;

namespace StaticSite.Tests.Support;

/// <summary>A theme that shows what a view is given: each page is its model as JSON.</summary>
internal sealed class ModelTheme : ITheme
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new TextConverter<Html>(html => html.ToString()), new TextConverter<DateText>(date => date.Text) },
    };

    public ImmutableSortedDictionary<string, byte[]> Assets { get; } =
        new[] { "site.css", "site.js", "icon.svg" }.ToImmutableSortedDictionary(name => name, _ => Array.Empty<byte>(), StringComparer.Ordinal);

    public ThemeColours Colours { get; } = new("#ffffff", "#000000");

    public IPageRenderer CreateRenderer() => new ModelRenderer();

    private sealed class ModelRenderer : IPageRenderer
    {
        public ValueTask<byte[]> Render(SiteFrame site, PageModel page) => ValueTask.FromResult(JsonSerializer.SerializeToUtf8Bytes(page, page.GetType(), Options));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class TextConverter<T>(Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
