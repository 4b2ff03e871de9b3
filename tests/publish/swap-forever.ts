import { cp } from 'node:fs/promises';
import { freshFolder, replaceFolder } from '../../src/integrations/replace-folder.ts';

// Puts one of two sites after the other in the same place and says so, until it is killed.
const [target = '', ...sites] = process.argv.slice(2);

for (let count = 0; ; count += 1) {
  const fresh = await freshFolder(target);
  await cp(sites[count % sites.length] ?? '', fresh, { recursive: true });
  process.stdout.write('.');
  await replaceFolder(fresh, target);
}
