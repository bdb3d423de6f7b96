// Gathers the site's pages from the repository's own Markdown into .content/. Nothing is rewritten but links: to other
// pages, to pictures, and to files that are no pages, which lead to the repository where its address is known.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(SITE, '../..');
const CONTENT = join(SITE, '.content');
const REPOSITORY = process.env.GITHUB_REPOSITORY
  ? `${process.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${process.env.GITHUB_REPOSITORY}`
  : '';

/** The pages: each file of the repository that becomes one, and where. */
export function pages() {
  const found = new Map([['README.md', 'index.md'], ['docs/site/explorer.md', 'explorer.md'], ['CHANGELOG.md', 'changelog.md']]);
  for (const id of folders('assignments')) {
    found.set(`assignments/${id}/README.md`, `handouts/${id}.md`);
  }
  for (const file of markdown('docs')) {
    found.set(`docs/${file}`, file);
  }
  for (const file of markdown('docs/decisions')) {
    found.set(`docs/decisions/${file}`, `decisions/${file}`);
  }
  return found;
}

/** The first heading of a file of the repository, without marks. */
export function title(file) {
  const heading = readFileSync(join(ROOT, file), 'utf8').match(/^# (.+)$/m);
  return heading ? heading[1].replace(/[`*]/g, '') : file;
}

function folders(parent) {
  return readdirSync(join(ROOT, parent))
    .filter((name) => existsSync(join(ROOT, parent, name, 'README.md')))
    .sort();
}

function markdown(folder) {
  return readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md')).sort();
}

function stagePage(source, target, known) {
  const text = readFileSync(join(ROOT, source), 'utf8').replace(
    /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g,
    (whole, image, label, link) => rewritten({ whole, image, label, link, source, target, known }),
  );
  const file = join(CONTENT, target);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\nsource: ${source}\n---\n${text}`);
}

function rewritten({ whole, image, label, link, source, target, known }) {
  if (/^[a-z]+:|^#/.test(link)) return whole;
  const [path, anchor = ''] = link.split(/(?=#)/);
  const file = posix.normalize(posix.join(posix.dirname(source), path)).replace(/\/$/, '');
  if (!existsSync(join(ROOT, file))) {
    throw new Error(`${source}: the link to ${link} leads nowhere.`);
  }
  const page = known.get(file) ?? known.get(`${file}/README.md`) ?? (file === 'docs/decisions' ? 'decisions/index.md' : null);
  if (page) return `[${label}](${relative(target, page)}${anchor})`;
  if (image) {
    const picture = `pictures/${file.replaceAll('/', '-')}`;
    mkdirSync(join(CONTENT, 'pictures'), { recursive: true });
    cpSync(join(ROOT, file), join(CONTENT, picture));
    return `![${label}](${relative(target, picture)})`;
  }
  return REPOSITORY ? `[${label}](${REPOSITORY}/blob/HEAD/${file})` : label;
}

function relative(from, to) {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

function stageDecisions(known) {
  const lines = [...known]
    .filter(([source]) => source.startsWith('docs/decisions/'))
    .map(([source, target]) => `- [${title(source)}](./${posix.basename(target)})`);
  writeFileSync(join(CONTENT, 'decisions/index.md'), `---\nsource: docs/decisions\n---\n# Decisions\n\n${lines.join('\n')}\n`);
}

function stage() {
  rmSync(CONTENT, { recursive: true, force: true });
  const known = pages();
  known.forEach((target, source) => stagePage(source, target, known));
  stageDecisions(known);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  stage();
}
