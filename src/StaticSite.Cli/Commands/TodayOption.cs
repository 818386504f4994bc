using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace StaticSite.Cli.Commands;

/// <summary>The day that stands for today: time is an input, so that the same content gives the same site on any day.</summary>
internal sealed class TodayOption : Option<DateOnly?>
{
    public TodayOption(string description)
        : base("--today")
    {
        Description = description;
        HelpName = "DATE";
        CustomParser = Parse;
    }

    private DateOnly? Parse(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"`{typed}` is not a day; {Name} takes one such as 2026-11-22");
        return null;
    }
}
