// Prints the TypeScript types of a JSON Schema.
//
// In: the path of the schema. Out, on standard output: one interface or union for each definition.
import { readFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

/**
 * A reference with a description beside it would become a type of its own, `Span1`; as the only
 * part of an `allOf` it stays a reference.
 * @param {any} node
 * @returns {any}
 */
function wrapReferences(node) {
  if (Array.isArray(node)) return node.map(wrapReferences);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, wrapReferences(value)]);
  const { $ref, ...rest } = Object.fromEntries(entries);
  if (!$ref) return rest;
  return Object.keys(rest).length ? { ...rest, allOf: [{ $ref }] } : { $ref };
}

const schema = JSON.parse(await readFile(process.argv[2], 'utf8'));
const types = await compile(wrapReferences(schema), 'Report', {
  bannerComment:
    '// Made by `cargo xtask schema` from src/report.rs: change that file, not this one.',
  additionalProperties: false,
  unreachableDefinitions: true,
  style: { printWidth: 100, singleQuote: true },
});
process.stdout.write(
  types.replace(/ \*\n \* This interface was referenced by [^*]*\n \* via the [^*]*\n/g, ''),
);
