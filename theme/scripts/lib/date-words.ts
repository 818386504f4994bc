const names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A bound of a range for readers: “2016”, “March 2016”, “5 March 2016”. */
export function wordDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  return [day, month && names[month - 1], year].filter(Boolean).join(" ");
}

/** A range for readers; empty where there is none. */
export function wordRange(from: string, to: string): string {
  if (from === "" && to === "") return "";
  if (from === to) return wordDate(from);
  return to === "" ? `from ${wordDate(from)}` : from === "" ? `until ${wordDate(to)}` : `${wordDate(from)} to ${wordDate(to)}`;
}
