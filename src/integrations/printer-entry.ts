import { createApp } from 'astro/app/entrypoint';

/** What the bundle of the pages gives: Astro's own way of printing them, and the texts that they carry inline. */
export { scripts, styles } from 'virtual:overland/scripts';

// Not streamed: a page that throws is then told apart from one that is whole.
export const app = createApp({ streaming: false });
