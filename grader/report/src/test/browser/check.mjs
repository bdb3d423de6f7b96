// Opens HTML files in Chromium as a reader would and says what is wrong with them.
// Usage: node check.mjs [--screenshots DIR] FILE...        (CHROMIUM names the browser's program)
// Prints one line a problem and "N pages, M problems" at the end; exits 1 if there is any problem.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// axe takes seconds a page; two views have both widths and both colour schemes.
const VIEWS = [
  { name: "phone-light", width: 390, height: 844, colorScheme: "light", axe: false },
  { name: "phone-dark", width: 390, height: 844, colorScheme: "dark", axe: true },
  { name: "desktop-light", width: 1280, height: 900, colorScheme: "light", axe: true },
  { name: "desktop-dark", width: 1280, height: 900, colorScheme: "dark", axe: false },
];

const args = process.argv.slice(2);
const screenshots = args[0] === "--screenshots" ? args.splice(0, 2)[1] : null;

async function problemsOf(browser, file, view) {
  const problems = [];
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.colorScheme,
  });
  const page = await context.newPage();
  const own = pathToFileURL(path.resolve(file)).href;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`script error: ${error.message}`));
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== own && !request.url().startsWith("data:")) problems.push(`request: ${request.url()}`);
  });
  await page.goto(own, { waitUntil: "load" });
  problems.push(...(await layout(page)));
  if (screenshots) {
    const name = `${path.basename(file, ".html")}-${view.name}.png`;
    await page.screenshot({ path: path.join(screenshots, name), fullPage: true });
  }
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  problems.push(...(await layout(page)), ...(await keyboard(page)));
  if (view.axe) problems.push(...(await accessibility(page)));
  await context.close();
  return problems;
}

async function layout(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return content > window ? [`layout: the page is ${content} px wide in a window of ${window} px`] : [];
}

async function keyboard(page) {
  return page.evaluate(() => {
    const focusable = [...document.querySelectorAll("a[href], summary, [tabindex='0']")];
    const unreachable = focusable.filter((element) => {
      element.focus();
      return document.activeElement !== element;
    });
    return unreachable.map((element) => `keyboard: ${element.outerHTML.slice(0, 80)} cannot be focused`);
  });
}

async function accessibility(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations
    .filter(({ impact }) => ["serious", "critical", "moderate"].includes(impact))
    .flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `axe ${impact} ${id}: ${html.slice(0, 160)}`));
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let found = 0;
for (const file of args) {
  for (const view of VIEWS) {
    for (const problem of await problemsOf(browser, file, view)) {
      console.log(`${path.basename(file)} (${view.name}) ${problem}`);
      found++;
    }
  }
}
await browser.close();
console.log(`${args.length} pages, ${found} problems`);
process.exitCode = found > 0 ? 1 : 0;
