import { defineConfig } from 'astro/config';
import { overland } from './src/integrations/overland.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [overland()],
});
