namespace StaticSite.Binding.Yaml;

/// <summary>Finds where each character of a folded, quoted or escaped YAML text stands in its file.</summary>
internal static class ScalarPlaces
{
    /// <summary>An offset in the file for each character of the text; null where the two cannot be brought together.</summary>
    public static int[]? Find(string file, YamlValue.Scalar scalar)
    {
        var places = new int[scalar.Text.Length];
        var quote = file[scalar.Offset] is '"' or '\'' ? file[scalar.Offset] : '\0';
        var at = GetStart(file, scalar.Offset);
        for (var i = 0; i < places.Length; i++)
        {
            var (place, length) = FindNext(file, at, scalar.Text[i], quote);
            if (length == 0)
            {
                return null;
            }

            places[i] = place;
            at = place + length;
        }

        return places;
    }

    // After the quotation mark, or in the line below the mark of a block.
    private static int GetStart(string file, int offset) => file[offset] switch
    {
        '"' or '\'' => offset + 1,
        '|' or '>' => file.IndexOf('\n', offset) + 1,
        _ => offset,
    };

    // Line ends and indentation stand for one blank, one line end, or nothing.
    private static (int Place, int Length) FindNext(string file, int at, char wanted, char quote)
    {
        var blanks = at;
        while (blanks < file.Length && file[blanks] is ' ' or '\t' or '\n' && file[blanks] != wanted)
        {
            blanks++;
        }

        if (blanks >= file.Length)
        {
            return (at, 0);
        }

        if (file[blanks] == wanted && !(file[blanks] == '\\' && quote == '"'))
        {
            return (blanks, file[blanks] == quote ? 2 : 1);
        }

        if (blanks > at && wanted is ' ' or '\n')
        {
            return (at, blanks - at);
        }

        return file[blanks] == '\\' && quote == '"' && blanks + 1 < file.Length ? (blanks, GetEscapeLength(file[blanks + 1])) : (at, 0);
    }

    private static int GetEscapeLength(char kind) => kind switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
}
