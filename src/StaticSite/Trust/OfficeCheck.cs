using StaticSite.Content;
using StaticSite.Diagnostics;
using StaticSite.Linking;

namespace StaticSite.Trust;

/// <summary>
/// Finds people who take part in events outside the periods of all their offices. Silent where a period is missing, where a
/// date is too vague to tell, and where the event says that they held none.
/// </summary>
internal static class OfficeCheck
{
    public static IEnumerable<Diagnostic> Check(LinkedSite site)
    {
        foreach (var item in site.Entries.Get<TimelineEvent>(EntryKind.Event))
        {
            foreach (var use in item.People.Where(use => !item.OutOfOffice.Any(named => named.Value == use.Value)))
            {
                if (site.Entries.Find(use.Value) is Person person && IsOutOfOffice(person, Stretch.Of(item.Date)))
                {
                    yield return TrustDiagnostics.OutOfOffice(use, person, item);
                }
            }
        }
    }

    private static bool IsOutOfOffice(Person person, Stretch when) =>
        !person.Offices.IsEmpty && person.Offices.All(office => office.Period is { } period && !Stretch.Of(period).MayMeet(when));
}
