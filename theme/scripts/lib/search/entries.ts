/** One kind of entry, in columns: the values at one place in every column belong together. */
export interface Group {
  readonly kind: string;
  /** Heading over its results. */
  readonly label: string;
  /** What stands before an id in an address. */
  readonly path: string;
  readonly ids: readonly string[];
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

/** What the first answer needs. */
export interface NameShard {
  /** Address of the second shard. */
  readonly texts: string;
  readonly groups: readonly Group[];
}

/** What the rest needs: sentences by kind, and the groups that few look for. */
export interface TextShard {
  readonly texts: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly groups: readonly Group[];
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
  /** Whom it names, as places in the list of all entries. */
  readonly people: readonly number[];
  readonly texts: readonly string[];
}

const person = "person";

/** All entries of what has been loaded, in the order of the groups. */
export function readEntries(names: NameShard, texts?: TextShard): Entry[] {
  const groups = [...names.groups, ...(texts?.groups ?? [])];
  const before = groups.findIndex((group) => group.kind === person);
  const firstPerson = groups.slice(0, Math.max(0, before)).reduce((sum, group) => sum + group.ids.length, 0);
  return groups
    .flatMap((group) => group.ids.map((_, place) => readEntry(group, place, firstPerson, texts?.texts[group.kind]?.[place] ?? [])))
    .map((entry, place) => ({ ...entry, place }));
}

function readEntry(group: Group, place: number, firstPerson: number, texts: readonly string[]): Omit<Entry, "place"> {
  const id = group.ids[place]!;
  const first = group.days?.[2 * place] ?? 0;
  return {
    kind: group.kind,
    group: group.label,
    id,
    href: `${group.path}${id}/`,
    name: group.names[place]!,
    abbreviation: group.abbreviations?.[place] ?? "",
    aliases: group.aliases?.[place] ?? [],
    detail: group.details[place]!,
    first,
    last: group.days?.[2 * place + 1] || first,
    people: (group.people?.[place] ?? []).map((other) => firstPerson + other),
    texts,
  };
}
