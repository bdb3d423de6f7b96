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

const GUIDES = ['docs/course-map.md', 'docs/student-guide.md', 'docs/instructor-guide.md'];

export default defineConfig({
  srcDir: '.content',
  outDir: '.vitepress/dist',
  base: process.env.SITE_BASE ?? '/',
  lang: 'en',
  title: 'Gradients',
  description: 'A course on why deep networks are hard to train, and what cures them.',
  cleanUrls: false,
  lastUpdated: false,
  markdown: { math: true },
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
