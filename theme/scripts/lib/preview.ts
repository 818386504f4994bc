/** What a card tells about the target of a link. */
export interface Preview {
  readonly title: string;
  /** Kind of entry and date, as far as they are known. */
  readonly facts: readonly string[];
  readonly short: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card goes, in the coordinates of the view, and how high it may become. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

const entryPath = /\/(articles|glossary|people|timeline|sources|disputes)\/(?!quiz\/)[^/]+\/$/;

/** True for the address of an entry's page. */
export const isEntry = (path: string): boolean => entryPath.test(path);

/**
 * The place for a card of a size: under the link where it fits, otherwise above it, otherwise where there is more room and cut
 * to that. Never over the link, and never wider than the view.
 */
export function place(link: Box, card: { readonly width: number; readonly height: number }, view: { readonly width: number; readonly height: number }, gap: number): Place {
  const below = Math.max(0, view.height - link.bottom - 2 * gap);
  const above = Math.max(0, link.top - 2 * gap);
  const isBelow = card.height <= below || (card.height > above && below >= above);
  const height = Math.min(card.height, isBelow ? below : above);
  return {
    left: Math.max(gap, Math.min(link.left, view.width - card.width - gap)),
    top: isBelow ? link.bottom + gap : link.top - gap - height,
    height,
  };
}

/** Reads the data twin of a page; undefined where it tells too little. */
export function readTwin(twin: unknown): Preview | undefined {
  const text = (name: string): string => {
    const value = (twin as Record<string, unknown> | null)?.[name];
    return typeof value === "string" ? value : "";
  };
  const abbreviation = text("abbreviation");
  const title = abbreviation ? `${text("title")} (${abbreviation})` : text("title");
  const facts = [text("kindLabel"), text("date")].filter((fact) => fact !== "");
  return title && (text("short") || facts.length > 0) ? { title, facts, short: text("short") } : undefined;
}
