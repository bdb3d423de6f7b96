import { defineConfig } from 'vitepress';
import { pages, title } from '../stage.mjs';

const issues = process.env.GITHUB_REPOSITORY
  ? `${process.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${process.env.GITHUB_REPOSITORY}/issues/new`
  : '';
const known = [...pages()];

function group(text, chosen) {
  return {
    text,
    items: known
      .filter(([source]) => chosen(source))
      .map(([source, target]) => ({ text: title(source), link: '/' + target.replace(/\.md$/, '') })),
  };
}

// A falling curve: the gradient on its way back.
const ICON = 'data:image/svg+xml,' + encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 27C16 26 24 20 28 5" fill="none" stroke="#b04a00" stroke-width="5" stroke-linecap="round"/></svg>',
);

const GUIDES = ['docs/course-map.md', 'docs/student-guide.md', 'docs/instructor-guide.md'];

export default defineConfig({
  srcDir: '.content',
  outDir: '.vitepress/dist',
  base: process.env.SITE_BASE ?? '/',
  lang: 'en',
  title: 'Gradients',
  description: 'A course on why deep networks are hard to train, and what cures them.',
  head: [['link', { rel: 'icon', href: ICON }]],
  cleanUrls: false,
  lastUpdated: false,
  markdown: {
    math: true,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vite: {
    define: { __ISSUES__: JSON.stringify(issues) },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Course map', link: '/course-map' },
      { text: 'Explorer', link: '/explorer' },
      { text: 'Students', link: '/student-guide' },
      { text: 'Instructors', link: '/instructor-guide' },
    ],
    sidebar: [
      group('The course', (source) => GUIDES.includes(source) || source === 'docs/site/explorer.md'),
      group('Handouts', (source) => source.startsWith('assignments/')),
      group('For maintainers', (source) => /^docs\/[^/]+$/.test(source) && !GUIDES.includes(source)),
      { text: 'Decisions', link: '/decisions/' },
    ],
  },
});
