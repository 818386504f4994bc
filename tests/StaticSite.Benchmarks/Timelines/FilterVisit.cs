namespace StaticSite.Benchmarks.Timelines;

/// <summary>Uses the filters of our own timeline.</summary>
internal static class FilterVisit
{
    /// <summary>Chooses a track and takes it back; gives ms until its events were drawn, those of other pages fetched first.</summary>
    public static Task<double> ChooseFirst(TimelineVisit visit) => visit.Evaluate<double>(
        """
        async () => {
          const box = document.querySelector("[name=track]");
          const said = document.querySelector("timeline-view output");
          const start = performance.now();
          box.click();
          let end;
          do end = await measure.drawn(); while (!said.textContent.includes(" of "));
          box.click();
          return end - start;
        }
        """);

    /// <summary>Chooses each track and takes it back.</summary>
    public static Task<ChangeTime[]> Choose(TimelineVisit visit) => visit.Evaluate<ChangeTime[]>(
        """
        async () => {
          const times = [];
          for (const box of document.querySelectorAll("[name=track]")) {
            times.push(await measure.change(() => box.click()));
            times.push(await measure.change(() => box.click()));
          }
          return times;
        }
        """);

    /// <summary>Types words of the events' titles, which few, more and all of them have; the first time, the text of all events is read.</summary>
    public static Task<ChangeTime[]> Type(TimelineVisit visit) => visit.Evaluate<ChangeTime[]>(
        """
        async () => {
          const times = [];
          const field = document.querySelector("timeline-view [name=q]");
          for (const text of ["event 0000", "event 000", "event", ""]) {
            times.push(await measure.change(() => {
              field.value = text;
              field.dispatchEvent(new InputEvent("input", { bubbles: true }));
            }));
          }
          return times;
        }
        """);
}
