import { describe, expect, test } from 'vitest';
import type { CopiedPage, Kept } from '../../src/client/copy-list.ts';
import { stateOf, withNotice } from '../../src/client/copy-notice.ts';

const page: CopiedPage = {
  address: '/iran/',
  hash: '',
  checked: '7 February 2026',
  until: '8 February 2026',
  untilDay: '2026-02-08',
};
const time = (text: string) => Date.parse(`${text}Z`);
const saved = time('2026-02-07T12:00:00');

function kept(times: Partial<Pick<Kept, 'saved' | 'ahead'>> = {}): Kept {
  return {
    scope: 'https://host/',
    saved,
    ahead: 0,
    ...times,
    list: {
      guide: '/save/iran.json',
      made: '2026-02-07',
      version: '12ab',
      locale: 'en-GB',
      waitMs: 1,
      copyMs: 1,
      marks: [],
      pages: [page],
      moved: {},
      words: {
        label: 'Saved "copy"',
        notice: 'Saved {saved}. Checked {checked}. Not after {until}. {version} & <b>',
        past: 'Past.',
        setBack: 'Set back.',
        kept: '',
      },
    },
  };
}

const YEARS = 2 * 365 * 86_400_000;

describe('a page of a copy', () => {
  test.each([
    ['on its last day', kept(), time('2026-02-08T23:59:59'), 'held'],
    ['a second later', kept(), time('2026-02-09T00:00:00'), 'past'],
    ['with a clock put right by a minute', kept(), saved - 60_000, 'held'],
    ['with a clock set back by two hours', kept(), saved - 7_200_000, 'set-back'],
    ['with a clock that began again in 1970', kept(), 0, 'set-back'],
    [
      'with a clock always behind',
      kept({ saved: saved - YEARS, ahead: YEARS }),
      saved - YEARS,
      'held',
    ],
    [
      'with a clock always behind, two days later',
      kept({ saved: saved - YEARS, ahead: YEARS }),
      saved - YEARS + 2 * 86_400_000,
      'past',
    ],
    [
      'with a clock behind and no word of the server',
      kept({ saved: saved - YEARS }),
      saved - YEARS,
      'set-back',
    ],
    ['with a clock two years ahead', kept({ saved: saved + YEARS }), saved + YEARS, 'past'],
  ] as const)('%s', (_, copy, now, state) => {
    expect(stateOf(copy, page, now)).toBe(state);
  });

  test('says so before its content, as text that cannot become anything else', () => {
    const html = '<!doctype html><html lang="en"><body><main id="main">a</main></body></html>';
    expect(withNotice(html, kept(), page, saved)).toBe(
      [
        '<!doctype html><html data-today="2026-02-07" lang="en"><body>',
        '<aside class="banner" aria-label="Saved &quot;copy&quot;">',
        'Saved 7 February 2026 at 12:00 UTC. Checked 7 February 2026. Not after 8 February 2026.',
        ' 12ab &amp; &lt;b></aside><main id="main">a</main></body></html>',
      ].join(''),
    );
  });

  test('that is past, or of which nothing is known, takes away all that has a limit', () => {
    const html = '<html lang="en"><main>a</main></html>';
    const past = withNotice(html, kept(), page, saved + YEARS);
    expect(past).toContain('data-today="9999-12-31"');
    expect(past).toContain('Past.');
    const setBack = withNotice(html, kept(), page, 0);
    expect(setBack).toContain('data-today="9999-12-31"');
    expect(setBack).toContain('Set back.');
  });
});
