using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticSite.Binding.Yaml;

/// <summary>
/// Reads a YAML document into values with places. Anchors, aliases and tags are not accepted, nesting is bounded and keys are
/// unique: a document is as large as it looks and means what it says.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 12;

    private readonly SourceFile file;
    private readonly int start;
    private readonly Parser parser;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics;

    private YamlReader(SourceFile file, int start, int length, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        this.file = file;
        this.start = start;
        this.diagnostics = diagnostics;
        parser = new Parser(new Scanner(new StringReader(file.Text.Substring(start, length)), skipComments: true));
    }

    /// <summary>The document in a stretch of a file, or null where it is empty or cannot be read (then a diagnostic says why).</summary>
    /// <param name="start">UTF-16 offset of the first character.</param>
    /// <param name="length">UTF-16 units.</param>
    public static YamlValue? Read(SourceFile file, int start, int length, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var reader = new YamlReader(file, start, length, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            diagnostics.Add(YamlDiagnostics.Unreadable(reader.At(exception.Start), exception.Message));
            return null;
        }
    }

    private YamlValue? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        parser.Consume<DocumentStart>();
        var value = ReadValue(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            diagnostics.Add(YamlDiagnostics.SecondDocument(At(second.Start)));
        }

        return value;
    }

    private YamlValue? ReadValue(int depth)
    {
        var current = parser.Current!;
        if (current is AnchorAlias alias)
        {
            diagnostics.Add(YamlDiagnostics.AliasOrTag(At(alias), $"alias `*{alias.Value}`"));
            parser.MoveNext();
            return null;
        }

        if (current is NodeEvent node)
        {
            CheckProperties(node);
        }

        if (depth > MaxDepth)
        {
            diagnostics.Add(YamlDiagnostics.TooDeep(At(current), MaxDepth));
            parser.SkipThisAndNestedEvents();
            return null;
        }

        return current switch
        {
            MappingStart => ReadMapping(depth),
            SequenceStart => ReadSequence(depth),
            _ => ReadScalar(parser.Consume<Scalar>()),
        };
    }

    private void CheckProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            diagnostics.Add(YamlDiagnostics.AliasOrTag(At(node), $"anchor `&{node.Anchor.Value}`"));
        }

        if (!node.Tag.IsEmpty)
        {
            diagnostics.Add(YamlDiagnostics.AliasOrTag(At(node), $"tag `{node.Tag}`"));
        }
    }

    private YamlValue.Mapping ReadMapping(int depth)
    {
        var begin = parser.Consume<MappingStart>();
        var pairs = ImmutableArray.CreateBuilder<YamlValue.Pair>();
        var seen = new Dictionary<string, SourceSpan>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadValue(depth + 1) is not YamlValue.Scalar key)
            {
                diagnostics.Add(YamlDiagnostics.KeyIsNotText(At(parser.Current!)));
                parser.SkipThisAndNestedEvents();
                continue;
            }

            var value = ReadValue(depth + 1);
            if (!seen.TryAdd(key.Text, key.Span))
            {
                diagnostics.Add(YamlDiagnostics.DuplicateKey(key.Span, key.Text, seen[key.Text]));
            }
            else if (value is not null)
            {
                pairs.Add(new(key, value));
            }
        }

        return new(pairs.ToImmutable(), pairs.Count > 0 ? pairs[0].Key.Span : At(begin), Offset(begin.Start));
    }

    private YamlValue.Sequence ReadSequence(int depth)
    {
        var begin = parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadValue(depth + 1) is { } item)
            {
                items.Add(item);
            }
        }

        return new(items.ToImmutable(), At(begin), Offset(begin.Start));
    }

    private YamlValue.Scalar ReadScalar(Scalar scalar) =>
        new(scalar.Value, At(scalar), Offset(scalar.Start), scalar.Style == ScalarStyle.Plain);

    private SourceSpan At(ParsingEvent item) => file.GetSpan(Offset(item.Start), (int)Math.Max(1, item.End.Index - item.Start.Index));

    private SourceSpan At(Mark mark) => file.GetSpan(Offset(mark), 1);

    private int Offset(Mark mark) => start + (int)mark.Index;
}
