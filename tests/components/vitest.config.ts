import { getViteConfig } from 'astro/config';
import { clientScripts } from '../../src/integrations/client-scripts.ts';

/** Compiles `.astro` files without the site's own integration: components need no content. */
export default getViteConfig(
  {
    plugins: [clientScripts()],
    test: { name: 'components', include: ['tests/components/**/*.test.ts'], css: true },
  },
  { configFile: false, root: new URL('../..', import.meta.url).pathname },
);
