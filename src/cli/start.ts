import { parseArgs } from 'node:util';
import { serve } from '../integrations/serve.ts';
import { build } from './build.ts';

// What `npm start` does: judge the content, build the site into dist/, serve it until stopped.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
  },
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`The port is a whole number from 0 to 65535; found "${values.port}".`);
  process.exit(1);
}

const code = await build({ out: 'dist' });
if (code !== 0) process.exit(code);

const site = await serve('dist', { port, host: values.host });
console.log(`\nOverland is at ${site.url} (stop with Ctrl+C)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => site.close().then(() => process.exit(0)));
}
