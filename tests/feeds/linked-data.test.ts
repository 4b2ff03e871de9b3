import { describe, expect, test } from 'vitest';
import { planOn } from './edition-with.ts';

/**
 * The properties that schema.org gives to the types that pages use, of those the pages use, each with the types that it
 * expects (schema.org, release 29; inherited ones with the type that inherits them). Text, URL and Date are strings.
 */
const THING = { name: ['Text'], description: ['Text'], url: ['URL'], identifier: ['Text'] };
const CREATIVE_WORK = {
  ...THING,
  about: ['Country'],
  dateModified: ['Date'],
  expires: ['Date'],
  inLanguage: ['Text'],
  isPartOf: ['WebSite'],
  mainEntity: ['Message'],
  publisher: ['Organization'],
};
const TYPES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  WebPage: CREATIVE_WORK,
  WebSite: CREATIVE_WORK,
  Message: {
    ...CREATIVE_WORK,
    dateSent: ['Date'],
    sender: ['GovernmentOrganization', 'Organization'],
    recipient: ['Audience'],
  },
  Country: THING,
  Organization: THING,
  GovernmentOrganization: THING,
  Audience: { ...THING, audienceType: ['Text'] },
};

function fits(value: unknown, types: readonly string[]): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => fits(one, types));
  if (typeof value === 'object' && value !== null && '@type' in value) {
    return types.includes(String(value['@type']));
  }
  if (typeof value !== 'string') return false;
  if (types.includes('Date')) return /^\d{4}-\d\d-\d\d(T.+)?$/.test(value);
  if (types.includes('URL')) return URL.canParse(value);
  return types.includes('Text') && value !== '';
}

/** Every property that is of no type, or holds what its type does not expect. */
function problems(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(problems);
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type, '@context': _context, ...properties } = node as Record<string, unknown>;
  const known = TYPES[String(type)];
  if (!known) return [`${String(type)} is none of the types`];
  return Object.entries(properties).flatMap(([name, value]) => [
    ...(fits(value, known[name] ?? []) ? [] : [`${String(type)}.${name}`]),
    ...problems(value),
  ]);
}

const days = ['2026-02-07', '2026-11-20'] as const;

describe.each(days)('the structured data of %s', (day) => {
  const pages = planOn(day).pages.flatMap((page) =>
    page.kind === 'page' && page.view.frame.data
      ? [{ address: page.address, data: page.view.frame.data, text: JSON.stringify(page.view) }]
      : [],
  );

  test('stand on the first page and on alerts, in every language', () => {
    const kinds = pages.map(({ address }) => address.replace(/^\/fa\//, '/').split('/')[1]);
    expect(new Set(kinds)).toEqual(new Set(['', 'alerts']));
  });

  test('use the words of schema.org as it gives them', () => {
    expect(pages.flatMap(({ data }) => problems(data))).toEqual([]);
    expect(pages.filter(({ data }) => data['@context'] !== 'https://schema.org')).toEqual([]);
  });

  test('claim no status, no position and no service of a government', () => {
    for (const { data } of pages) {
      const text = JSON.stringify(data);
      expect(text).not.toMatch(/"geo"|GovernmentService|openingHours|SpecialAnnouncement/);
      expect(text).not.toMatch(/\b(?:is|was) open\b/i);
    }
  });
});

test('an alert is a message of its issuer, to its citizens', () => {
  const page = planOn('2026-11-20').pages.find(
    ({ address }) => address === '/alerts/2026-02-06-iran-leave-now/',
  );
  expect(page?.kind === 'page' && page.view.frame.data?.['mainEntity']).toEqual({
    '@type': 'Message',
    name: 'U.S. alert of 6 February 2026: leave Iran now, by land, if it is safe',
    dateSent: '2026-02-06',
    sender: { '@type': 'GovernmentOrganization', name: 'U.S. Department of State' },
    recipient: { '@type': 'Audience', audienceType: 'U.S. citizens' },
    about: [{ '@type': 'Country', name: 'Iran', identifier: 'IR' }],
  });
});
