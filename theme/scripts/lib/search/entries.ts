import { fold } from "../fold";

/** One kind of entry, in columns: the values at one place in every column belong together. */
export interface Group {
  readonly kind: string;
  /** Heading over its results. */
  readonly label: string;
  /** What stands before an id in an address. */
  readonly path: string;
  /** Ids; 0 for one that follows from the name, 1 for one that follows from the abbreviation. */
  readonly ids: readonly (string | 0 | 1)[];
  readonly names: readonly string[];
  /** A few words more: a date, an office, a publisher. */
  readonly details: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly aliases?: readonly (readonly string[])[];
  /** First and last day of each event as yyyymmdd, one after the other. */
  readonly days?: readonly number[];
  /** Places in the group of people. */
  readonly people?: readonly (readonly number[])[];
}

/** Texts of each entry of each kind, in the order of its group. */
export type Texts = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A part of what can be searched. */
export interface Shard {
  readonly groups?: readonly Group[];
  /** Sentences that tell what an entry is. */
  readonly texts?: Texts;
  /** Running texts, by paragraph. */
  readonly bodies?: Texts;
}

/** Something that can be found. */
export interface Entry {
  /** Where it stands in the list of all entries. */
  readonly place: number;
  readonly kind: string;
  readonly group: string;
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly aliases: readonly string[];
  readonly detail: string;
  /** First and last day of an event as yyyymmdd; 0 for what has none. */
  readonly first: number;
  readonly last: number;
  /** Whom it names; nobody until people have come. */
  people: readonly Entry[];
  texts: readonly string[];
  body: readonly string[];
}

const person = "person";

/** All entries that have come so far, in the order in which they came. */
export class Entries {
  readonly all: Entry[] = [];
  readonly #kinds = new Map<string, Entry[]>();
  #unlinked: [Entry, readonly number[]][] = [];

  /** Adds entries, and returns them. */
  add(groups: readonly Group[]): Entry[] {
    const before = this.all.length;
    for (const group of groups) {
      const entries = group.ids.map((_, place) => readEntry(group, place, this.all.length + place));
      this.#kinds.set(group.kind, entries);
      this.all.push(...entries);
      this.#unlinked.push(...entries.map((entry, place): [Entry, readonly number[]] => [entry, group.people?.[place] ?? []]));
    }
    return this.all.slice(before);
  }

  /** Gives entries their texts, and returns them. */
  addTexts({ texts = {}, bodies = {} }: Shard): Entry[] {
    const entries = Object.keys(texts).flatMap((kind) => this.#kinds.get(kind) ?? []);
    for (const kind of Object.keys(texts))
      this.#kinds.get(kind)?.forEach((entry, place) => {
        entry.texts = texts[kind]![place] ?? [];
        entry.body = bodies[kind]?.[place] ?? [];
      });
    return entries;
  }

  /** Tells entries whom they name once people have come, and returns them. */
  linkPeople(): Entry[] {
    const people = this.#kinds.get(person);
    if (!people) return [];
    const linked = this.#unlinked.filter(([, places]) => places.length > 0);
    this.#unlinked = [];
    for (const [entry, places] of linked) entry.people = places.map((place) => people[place]!);
    return linked.map(([entry]) => entry);
  }
}

function readEntry(group: Group, at: number, place: number): Entry {
  const name = group.names[at]!;
  const abbreviation = group.abbreviations?.[at] ?? "";
  const written = group.ids[at]!;
  const id = typeof written === "string" ? written : slug(written === 0 ? name : abbreviation);
  const first = group.days?.[2 * at] ?? 0;
  return {
    place,
    kind: group.kind,
    group: group.label,
    id,
    href: `${group.path}${id}/`,
    name,
    abbreviation,
    aliases: group.aliases?.[at] ?? [],
    detail: group.details[at]!,
    first,
    last: group.days?.[2 * at + 1] || first,
    people: [],
    texts: [],
    body: [],
  };
}

function slug(name: string): string {
  return fold(name).replace(/'/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
