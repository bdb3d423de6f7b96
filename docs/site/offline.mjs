// Writes the explorer as one file that needs no server: explorer-offline.html beside the built site.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const site = dirname(fileURLToPath(import.meta.url));
const { outputFiles } = await build({
  stdin: {
    contents: "import { mount } from './explorer/mount.mjs'; mount(document.querySelector('main > div'));",
    resolveDir: site,
  },
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
});
const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
const style = readFileSync(join(site, 'explorer/explorer.css'), 'utf8');
writeFileSync(
  join(site, '.vitepress/dist/explorer-offline.html'),
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gradient explorer</title>
<link rel="icon" href="data:,">
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:auto;padding:1rem}
${style}</style></head>
<body><main><h1>Gradient explorer</h1><div></div></main><script>${script}</script></body>
</html>
`,
);
