// Opens the built site in Chromium: no console error, no request to elsewhere, formulae visible, search, the explorer,
// no serious accessibility violation. SCREENSHOTS=DIR keeps a picture of each page at phone and desktop width.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { measure } from '../explorer/network.mjs';
import { scientific } from '../explorer/mount.mjs';

const DIST = fileURLToPath(new URL('../.vitepress/dist', import.meta.url));
const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };

let server;
let browser;
let origin;

before(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(DIST, path.endsWith('/') ? path + 'index.html' : path);
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
});

function files(folder = DIST) {
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    return statSync(file).isDirectory() ? files(file) : [file];
  });
}

const pages = files()
  .map((file) => relative(DIST, file))
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .sort();

async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) problems.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`));
  await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
  return { page, problems, close: () => context.close() };
}

async function violations(page) {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => window.axe.run());
  return found
    .filter((each) => ['serious', 'critical'].includes(each.impact))
    .map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`);
}

test('the site has its pages', () => {
  for (const page of ['index.html', 'course-map.html', 'explorer.html', 'explorer-offline.html', 'student-guide.html', 'instructor-guide.html', 'architecture.html', 'decisions/index.html', 'handouts/01-sigmoid-backprop.html', 'handouts/08-attention.html']) {
    assert.ok(pages.includes(page), page);
  }
});

for (const path of pages) {
  test(`${path} is clean, wide and narrow, light and dark`, async () => {
    for (const [name, options] of Object.entries({
      desktop: {},
      phone: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    })) {
      const { page, problems, close } = await open(path, options);
      assert.deepEqual(problems, []);
      assert.deepEqual(await violations(page), [], `axe, ${name}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= (options.viewport?.width ?? 1280), `${name}: the page is ${width} px wide`);
      if (path !== 'explorer-offline.html') {
        assert.match(await page.textContent('.errata'), /An error on this page\? Report it/);
      }
      if (process.env.SCREENSHOTS) {
        const file = `${path.replaceAll('/', '-').replace('.html', '')}-${name}.png`;
        await page.screenshot({ path: join(process.env.SCREENSHOTS, file), fullPage: true });
      }
      await close();
    }
  });
}

test('every handout shows its formulae and its pictures', async () => {
  for (const path of pages.filter((each) => each.startsWith('handouts/'))) {
    const { page, close } = await open(path);
    assert.ok((await page.locator('mjx-container svg').count()) > 5, `${path}: formulae`);
    assert.equal(await page.locator('[data-mml-node=merror]').count(), 0, `${path}: a formula that does not parse`);
    assert.doesNotMatch(await page.innerText('.vp-doc'), /\$\$|\\frac|\\sum/, `${path}: a formula left as text`);
    const broken = await page.evaluate(() => [...document.images].filter((image) => image.complete && !image.naturalWidth).map((image) => image.src));
    assert.deepEqual(broken, []);
    await close();
  }
});

test('every link inside the site leads to a page and an anchor that exist', () => {
  const ids = new Map(pages.map((path) => [path, new Set([...readFileSync(join(DIST, path), 'utf8').matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))]));
  const lost = [];
  for (const path of pages) {
    const html = readFileSync(join(DIST, path), 'utf8');
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      if (/^[a-z]+:/.test(href)) continue;
      const url = new URL(href, `http://x/${path}`);
      const target = decodeURIComponent(url.pathname).slice(1).replace(/(^|\/)$/, '$1index.html').replace(/^(?!.*\.html$)(.+)$/, '$1.html');
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!ids.has(target) || (anchor && !ids.get(target).has(anchor))) lost.push(`${path} → ${href}`);
    }
  }
  assert.deepEqual(lost, []);
});

test('search finds a term', async () => {
  const { page, close } = await open('index.html');
  await page.keyboard.press('Control+k');
  await page.fill('.VPLocalSearchBox input', 'orthonormal');
  await page.waitForSelector('.VPLocalSearchBox .result');
  assert.match(await page.innerText('.VPLocalSearchBox .results'), /LSUV/);
  await close();
});

test('the explorer answers the keyboard and agrees with the module', async () => {
  for (const path of ['explorer.html', 'explorer-offline.html']) {
    const { page, close } = await open(path);
    await page.waitForSelector('[data-summary]:not(:empty)');
    const before = await page.textContent('[data-summary]');

    await page.focus('#explorer-activation');
    await page.keyboard.press('End');
    await page.focus('#explorer-depth');
    await page.keyboard.press('ArrowRight');
    await page.check('#explorer-batchNorm');

    const summary = await page.textContent('[data-summary]');
    assert.notEqual(summary, before);
    const { gradients, variances } = measure({
      depth: 13, width: 32, activation: 'relu', initialisation: 'glorot', batchNorm: true, residual: false, seed: 1,
    });
    const cells = await page.locator('tbody tr').first().locator('td').allTextContents();
    assert.deepEqual(cells, [scientific(gradients[0]), scientific(variances[0])]);
    assert.equal(await page.locator('tbody tr').count(), 14);
    await close();
  }
});

test('nothing of solutions or hidden suites is in it', () => {
  const secrets = canaries();
  assert.ok(secrets.length > 300, `${secrets.length} canaries`);
  for (const file of files().filter((each) => /\.(html|js|json)$/.test(each))) {
    const text = readFileSync(file, 'utf8');
    const found = secrets.filter((secret) => text.includes(secret));
    assert.deepEqual(found, [], relative(DIST, file));
  }
});

/** Lines that only solutions and hidden suites hold: names of known mistakes, and names of hidden tests. */
function canaries() {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const mistakes = files(join(root, 'solutions'))
    .filter((file) => file.includes('/mistakes/'))
    .map((file) => file.replace(/.*\/|\.java$/g, ''));
  const tests = files(join(root, 'grader/suites/src/main/java'))
    .filter((file) => file.endsWith('Test.java'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/void ([a-z]+(?:_[a-zA-Z0-9]+){4,})\(/g)].map((match) => match[1]));
  // Short names may be ordinary words of a handout.
  return [...mistakes.filter((name) => name.length > 14), ...tests];
}
