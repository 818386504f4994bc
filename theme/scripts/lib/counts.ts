/** What a list shows, in words: “130 events”, “12 of 130 events”. */
export function countText(shown: number, total: number, noun: string): string {
  return shown === total ? `${total} ${noun}` : `${shown} of ${total} ${noun}`;
}
