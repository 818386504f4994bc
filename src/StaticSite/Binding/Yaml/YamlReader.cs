using System.Collections.Immutable;
using StaticSite.Diagnostics;
using StaticSite.Loading;
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
            // What follows an alias or tag on its line cannot be read because of it.
            var fault = new YamlFault(file, start, length).Describe(exception, MaxDepth);
            if (!diagnostics.Any(other => other.Span.Path == fault.Span.Path && other.Span.Line == fault.Span.Line))
            {
                diagnostics.Add(fault);
            }

            return null;
        }
        catch (InvalidOperationException)
        {
            // The library's scanner gives up in this way on some unclosed lists.
            diagnostics.Add(YamlDiagnostics.Unreadable(file.GetSpan(reader.EndOfCurrent, 1), ""));
            return null;
        }
        catch (ArgumentException)
        {
            // And in this way on a tag that cannot be a URI.
            diagnostics.Add(reader.DescribeTag());
            return null;
        }
    }

    private int EndOfCurrent => Offset(parser.Current?.End ?? Mark.Empty);

    // The parser stands before the tag.
    private Diagnostic DescribeTag()
    {
        var place = Math.Max(file.Text.IndexOf('!', EndOfCurrent), EndOfCurrent);
        var end = file.Text.AsSpan(place).IndexOfAny(" \n");
        var word = end < 0 ? file.Text[place..] : file.Text.Substring(place, end);
        return YamlDiagnostics.AliasOrTag(file.GetSpan(place, word.Length), "tag", word);
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

    private YamlValue ReadValue(int depth)
    {
        var current = parser.Current!;
        if (current is AnchorAlias)
        {
            diagnostics.Add(YamlDiagnostics.AliasOrTag(At(current), "alias", WordAt(current)));
            parser.MoveNext();
            return new YamlValue.Broken(At(current), Offset(current.Start));
        }

        if (current is NodeEvent node)
        {
            CheckProperties(node);
        }

        if (depth > MaxDepth)
        {
            // Reading on would cost the library time that grows with the square of the depth.
            throw new MaximumRecursionLevelReachedException(current.Start, current.End, "");
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
        var kind = !node.Anchor.IsEmpty ? "anchor" : !node.Tag.IsEmpty ? "tag" : null;
        if (kind is not null)
        {
            var word = WordAt(node);
            diagnostics.Add(YamlDiagnostics.AliasOrTag(file.GetSpan(Offset(node.Start), word.Length), kind, word));
        }
    }

    // As the author wrote it: `*name`, `&name`, `!tag`.
    private string WordAt(ParsingEvent item)
    {
        var rest = file.Text.AsSpan(Offset(item.Start));
        var length = rest.IndexOfAny(" \n,]}");
        return (length < 0 ? rest : rest[..length]).ToString();
    }

    private YamlValue ReadMapping(int depth)
    {
        var begin = parser.Consume<MappingStart>();
        var pairs = ImmutableArray.CreateBuilder<YamlValue.Pair>();
        var seen = new Dictionary<string, SourceSpan>();
        var isBroken = false;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadValue(depth + 1);
            if (key is not YamlValue.Scalar { } name)
            {
                if (key is not YamlValue.Broken)
                {
                    diagnostics.Add(YamlDiagnostics.KeyIsNotText(key.Span));
                }

                isBroken = true;
                parser.SkipThisAndNestedEvents();
                continue;
            }

            var value = ReadValue(depth + 1);
            if (!seen.TryAdd(name.Text, name.Span))
            {
                diagnostics.Add(YamlDiagnostics.DuplicateKey(name.Span, name.Text, seen[name.Text]));
            }
            else
            {
                pairs.Add(new(name, value));
            }
        }

        return isBroken
            ? new YamlValue.Broken(At(begin), Offset(begin.Start))
            : new YamlValue.Mapping(pairs.ToImmutable(), pairs.Count > 0 ? pairs[0].Key.Span : At(begin), Offset(begin.Start));
    }

    // A list with an item that cannot be used is incomplete: nothing more is said about it.
    private YamlValue ReadSequence(int depth)
    {
        var begin = parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(depth + 1));
        }

        return depth > 0 && items.Any(item => item is YamlValue.Broken)
            ? new YamlValue.Broken(At(begin), Offset(begin.Start))
            : new YamlValue.Sequence(items.ToImmutable(), At(begin), Offset(begin.Start));
    }

    private YamlValue ReadScalar(Scalar scalar)
    {
        // As it is, the loader has found it already; here it can only come from an escape.
        var forbidden = scalar.Style == ScalarStyle.DoubleQuoted ? ForbiddenCharacters.IndexIn(scalar.Value, 0) : -1;
        if (forbidden < 0 || file.Text.AsSpan(Offset(scalar.Start), Length(scalar)).Contains(scalar.Value[forbidden]))
        {
            return new YamlValue.Scalar(scalar.Value, At(scalar), Offset(scalar.Start), scalar.Style == ScalarStyle.Plain);
        }

        var places = ScalarPlaces.Find(file.Text, new YamlValue.Scalar(scalar.Value, At(scalar), Offset(scalar.Start), IsPlain: false));
        diagnostics.Add(ForbiddenCharacters.Describe(scalar.Value[forbidden], places is null ? At(scalar) : file.GetSpan(places[forbidden], 2)));
        return new YamlValue.Broken(At(scalar), Offset(scalar.Start));
    }

    private SourceSpan At(ParsingEvent item) => file.GetSpan(Offset(item.Start), Length(item));

    private static int Length(ParsingEvent item) => (int)Math.Max(1, item.End.Index - item.Start.Index);

    private SourceSpan At(Mark mark) => file.GetSpan(Offset(mark), 1);

    private int Offset(Mark mark) => start + (int)mark.Index;
}
