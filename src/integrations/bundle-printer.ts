import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** By this name the other integration knows that the pages are only bundled. */
export const PRINTER = 'overland-printer';

const ENTRY = fileURLToPath(new URL('printer-entry.ts', import.meta.url));

/** Makes Astro bundle the pages behind an entry of ours, and keep the bundle instead of printing pages with it. */
function keepBundle(outDir: string, bundle: string): AstroIntegration {
  return {
    name: PRINTER,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const configEnvironment = (environment: string) =>
          environment === 'prerender'
            ? {
                build: { rolldownOptions: { input: ENTRY } },
                resolve: { noExternal: true as const },
              }
            : undefined;
        updateConfig({ vite: { plugins: [{ name: PRINTER, configEnvironment }] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: PRINTER,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: PRINTER,
          setup: () => rename(join(outDir, '.prerender'), bundle),
          getStaticPaths: async () => [],
          render: async () => {
            throw new Error('Nothing is printed while pages are bundled.');
          },
        });
      },
    },
  };
}

/**
 * Bundles the pages and all components.
 *
 * @param bundle the folder of the bundle, which is not there yet; beside it a folder is made for what Astro writes.
 */
export async function bundlePrinter(bundle: string): Promise<void> {
  // It takes half a second to load, and most builds have a bundle.
  const { build } = await import('astro');
  const outDir = `${bundle}.astro`;
  try {
    await build({ outDir, logLevel: 'warn', integrations: [keepBundle(outDir, bundle)] });
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
