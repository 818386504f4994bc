/** The values of a parameter in the query part of an address, each once. */
export function getAll(query: string, name: string): string[] {
  return [...new Set(new URLSearchParams(query).getAll(name))].filter((value) => value !== "");
}

/** The query part with the parameter set to these values and the others as they were; empty where nothing is left. */
export function withAll(query: string, name: string, values: readonly string[]): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(name);
  for (const value of values) if (value !== "") parameters.append(name, value);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
