import DefaultTheme from 'vitepress/theme';
import { h } from 'vue';
import Errata from './Errata.vue';
import Explorer from './Explorer.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'doc-footer-before': () => h(Errata) }),
  enhanceApp({ app }) {
    app.component('Explorer', Explorer);
  },
};
