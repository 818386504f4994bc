// Makes mistakes of the defect lab in the same small site for Hugo and Astro, builds it, and notes what a contributor is told.
// `npm ci && npm run compare [-- ID …]` prints the table; `hugo` must be on the path; Astro needs Node 22, which npx brings.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';

const here = dirname(fileURLToPath(import.meta.url));
const only = process.argv.slice(2);
const cases = yaml.load(readFileSync(join(here, 'cases.yml'), 'utf8')).filter((item) => only.length === 0 || only.includes(item.id));
const work = mkdtempSync(join(tmpdir(), 'lab-'));

const tools = {
  Hugo: {
    content: 'content',
    link: (target) => `{{< ref "${target}" >}}`,
    build: (folder) => run('hugo', ['--printPathWarnings', '--destination', join(folder, 'out')], folder),
    version: () => run('hugo', ['version'], here).text.match(/v([0-9.]+)/)[1],
  },
  Astro: {
    content: 'content',
    link: (target) => `/${target.replace('#', '/#')}`,
    build: (folder) => run(process.execPath, [join(here, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], folder),
    version: () => JSON.parse(readFileSync(join(here, 'node_modules', 'astro', 'package.json'), 'utf8')).version,
  },
};

function run(program, args, cwd) {
  const result = spawnSync(program, args, { cwd, encoding: 'utf8', timeout: 120_000, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' } });
  return { failed: result.status !== 0, text: `${result.stdout ?? ''}\n${result.stderr ?? ''}`.replace(/\u001b\[[0-9;]*m/g, '') };
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath ?? item.path, item.name));
}

/** The site of one tool with one mistake in it, and where the mistake stands. */
function prepare(name, tool, item) {
  const folder = mkdtempSync(join(work, `${name}-`));
  cpSync(join(here, name.toLowerCase()), folder, { recursive: true });
  cpSync(join(here, 'site', 'data'), join(folder, 'data'), { recursive: true });
  for (const part of ['articles', 'terms']) {
    cpSync(join(here, 'site', part), join(folder, tool.content, part), { recursive: true });
  }

  if (name === 'Astro') {
    symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  }

  const place = item ? spoil(folder, tool, item) : null;
  for (const path of filesBelow(join(folder, tool.content))) {
    const bytes = readFileSync(path);
    const text = bytes.toString('latin1').replace(/\(@([^@)]*)@\)/g, (_, target) => `(${tool.link(target)})`);
    writeFileSync(path, Buffer.from(text, 'latin1'));
  }

  return { folder, place };
}

function spoil(folder, tool, item) {
  const inside = (path) => join(folder, path.startsWith('data/') ? '' : tool.content, path);
  if (item.rename) {
    renameSync(inside(item.rename), inside(item.to));
    return { file: item.to };
  }

  if (item.add) {
    mkdirSync(dirname(inside(item.file)), { recursive: true });
    writeFileSync(inside(item.file), item.add);
    return { file: item.file };
  }

  const parts = readFileSync(inside(item.file), 'utf8').split(item.find);
  if (parts.length !== 2) {
    throw new Error(`${item.id}: “${item.find}” stands ${parts.length - 1} times in ${item.file}`);
  }

  const text = parts.join(item.write);
  const before = text.slice(0, text.indexOf('«'));
  const plain = text.replace(/[«»]/g, '');
  const saved = { 'latin-1': () => Buffer.from(plain, 'latin1'), 'utf-16le': () => Buffer.from(`\uFEFF${plain}`, 'utf16le') }[item.encode];
  writeFileSync(inside(item.file), saved ? saved() : plain);
  // A link is rewritten for each tool, so that any column counts.
  return { file: item.file, line: before.split('\n').length, column: item.find.includes('@') || item.find.startsWith('#') ? null : before.length - before.lastIndexOf('\n') };
}

/** What a contributor learns: found, file, line and column, a suggestion. */
function judge(answer, clean, place) {
  const known = new Set(clean.text.split('\n'));
  const told = answer.text.split('\n').filter((line) => !known.has(line)).join('\n');
  const found = answer.failed || /\b(WARN|ERROR|error|warning|invalid|does not match|not found)\b/i.test(told.replace(/\b0 errors?\b/g, ''));
  if (!found) {
    return { found, file: false, line: false, column: false, suggestion: false };
  }

  const places = [...told.matchAll(/(?:\.md"?:|\.yml"?:|line )(\d+)(?:(?:[:,] ?(?:col(?:umn)? )?)(\d+))?/g)].map((match) => ({ line: Number(match[1]), column: Number(match[2] ?? 0) }));
  const file = told.includes(place.file) || told.includes(place.file.split('/').at(-1));
  return {
    found,
    file,
    line: file && place.line !== undefined && places.some((one) => one.line === place.line),
    column: file && place.line !== undefined && places.some((one) => one.line === place.line && (place.column === null ? one.column > 0 : one.column === place.column)),
    suggestion: /did you mean|perhaps you/i.test(told),
  };
}

const clean = {};
for (const [name, tool] of Object.entries(tools)) {
  clean[name] = tool.build(prepare(name, tool, null).folder);
  if (clean[name].failed) {
    throw new Error(`${name} does not build the clean site:\n${clean[name].text}`);
  }
}

const names = Object.keys(tools);
const sums = Object.fromEntries(names.map((name) => [name, { found: 0, file: 0, line: 0, column: 0, suggestion: 0 }]));
const rows = [];
for (const item of cases) {
  const cells = names.map((name) => {
    const { folder, place } = prepare(name, tools[name], item);
    const answer = tools[name].build(folder);
    const verdict = judge(answer, clean[name], place);
    Object.keys(verdict).forEach((key) => (sums[name][key] += verdict[key] ? 1 : 0));
    if (only.length > 0) {
      console.error(`--- ${name}: ${item.id}\n${answer.text}`);
    }

    rmSync(folder, { recursive: true, force: true });
    return !verdict.found ? 'silent' : [verdict.file ? 'file' : 'found', verdict.line && 'line', verdict.column && 'column', verdict.suggestion && 'suggestion'].filter(Boolean).join(', ');
  });
  rows.push(`| ${item.id} | ${cells.join(' | ')} |`);
  console.error(rows.at(-1));
}

rmSync(work, { recursive: true, force: true });
console.log(`| mistake | ${names.map((name) => `${name} ${tools[name].version()}`).join(' | ')} |\n|---|${names.map(() => '---').join('|')}|`);
console.log(rows.join('\n'));
console.log(`| **found** of ${cases.length} | ${names.map((name) => sums[name].found).join(' | ')} |`);
console.log(`| **file named** | ${names.map((name) => sums[name].file).join(' | ')} |`);
console.log(`| **right line** | ${names.map((name) => sums[name].line).join(' | ')} |`);
console.log(`| **right line and column** | ${names.map((name) => sums[name].column).join(' | ')} |`);
console.log(`| **suggestion** | ${names.map((name) => sums[name].suggestion).join(' | ')} |`);
