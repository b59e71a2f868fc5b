// Prints the TypeScript types of a JSON Schema.
//
// In: the path of the schema. Out, on standard output: one interface or union for each definition.
import { readFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

const schema = JSON.parse(await readFile(process.argv[2], "utf8"));
process.stdout.write(
  await compile(schema, "Report", {
    bannerComment: "// Made by `cargo xtask schema` from src/report.rs: change that file, not this one.",
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { printWidth: 100 },
  }),
);
