/** WCAG 2 contrast of two colours written as #rrggbb: 1 to 21. */
export function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The two values of every token written with light-dark(), by name. */
export function readTokens(css: string): Map<string, { light: string; dark: string }> {
  const pattern = /(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi;
  return new Map([...css.matchAll(pattern)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]));
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => linear(parseInt(colour.slice(start, start + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Tokens that a style sheet sets to one value, by name, written as #rrggbb. */
export function readOverrides(css: string): Map<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+):\s*#([0-9a-f]{3,6});/gi)].map(([, name, digits]) => [name!, `#${digits!.length === 3 ? digits!.replace(/./g, "$&$&") : digits}`]));
}
