// Prints what breaks the official schema (JSON Schema draft 4) in a SARIF file: a list, empty for a valid one.
import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";

const [schema, log] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
// The formats are checked by the test, which knows what it wrote.
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
console.log(JSON.stringify(validate(log) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`)));
