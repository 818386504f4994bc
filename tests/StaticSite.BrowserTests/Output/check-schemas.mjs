// Checks data files and front matter against JSON Schemas, read as an editor reads them: check-schemas.mjs SCHEMAS INPUT…
// Prints {path of each file: what is wrong with it}.
import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { parse } from "yaml";

const [schemas, ...inputs] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const checks = Object.fromEntries(readdirSync(schemas).map((name) => [name, ajv.compile(JSON.parse(readFileSync(join(schemas, name), "utf8")))]));

function read(path) {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  return parse(path.endsWith(".md") ? /^---\r?\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "" : text);
}

function check(path, validate) {
  try {
    return validate(read(path)) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  } catch (error) {
    return [`not YAML: ${error.message}`];
  }
}

const faults = {};
for (const input of inputs) {
  for (const name of readdirSync(input, { recursive: true, encoding: "utf8" }).sort()) {
    const [folder, file] = name.split(sep);
    const validate = checks[name === "site.yml" ? "site.json" : `${folder}.json`];
    if (validate && (name === "site.yml" || file?.match(/\.(md|ya?ml)$/))) {
      faults[join(input, name)] = check(join(input, name), validate);
    }
  }
}

console.log(JSON.stringify(faults));
