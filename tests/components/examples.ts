import type {
  ContactView,
  Frame,
  GatesView,
  InstructionView,
  LabelledLine,
  LevelView,
  LogLine,
  MarkView,
  PanelView,
  PastWord,
  Rich,
  RowView,
  TableView,
} from '../../src/views/parts.ts';
import type { DerivedStatus } from '../../src/vocabularies/statuses.ts';

/**
 * The parts of two days as examples with names: 7 February 2026, the day after the alert, and 20 November 2026, when
 * everything said is months old. Component tests, HTML validation and whoever works on the look use the same ones.
 */

const solid = (status: DerivedStatus, tone: MarkView['tone']): MarkView => ({
  status,
  state: 'solid',
  tone,
});
const outline = (status: DerivedStatus): MarkView => ({ status, state: 'past', tone: 'ink' });
const notKnown: MarkView = { status: 'unknown', state: 'past', tone: 'muted' };
const persian = (text: string) => ({ text, lang: 'fa', dir: 'rtl' }) as const;
const crossing = (slug: string, text: string) => ({ href: `../crossings/${slug}/`, text });

const places = {
  agarak: {
    id: 'agarak-norduz',
    name: crossing('agarak-norduz', 'Agarak / Norduz'),
    localName: persian('نوردوز'),
    to: 'to Armenia',
  },
  gurbulak: {
    id: 'gurbulak-bazargan',
    name: crossing('gurbulak-bazargan', 'Gürbulak / Bazargan'),
    localName: persian('بازرگان'),
    to: 'to Türkiye',
  },
  kapikoy: {
    id: 'kapikoy-razi',
    name: crossing('kapikoy-razi', 'Kapıköy / Razi'),
    localName: persian('رازی'),
    to: 'to Türkiye',
  },
  esendere: {
    id: 'esendere-serow',
    name: crossing('esendere-serow', 'Esendere / Serow'),
    localName: persian('سرو'),
    to: 'to Türkiye',
  },
  sarakhs: {
    id: 'sarakhs',
    name: crossing('sarakhs', 'Sarakhs / Serakhs'),
    localName: persian('سرخس'),
    to: 'to Turkmenistan',
  },
  astara: {
    id: 'astara',
    name: crossing('astara', 'Astara'),
    localName: persian('آستارا'),
    to: 'to Azerbaijan',
  },
} as const;

const border = (slug: string, text: string) => ({
  id: slug,
  name: { href: `../borders/${slug}/`, text },
  localName: undefined,
});

export const frame: Frame = {
  lang: 'en',
  dir: 'ltr',
  root: '../',
  title: 'Iran: leave now, by land, if it is safe',
  description: 'U.S. alert of 6 February 2026. Open on 5 February 2026: four crossings.',
  canonical: 'https://overland.example/iran/',
  index: true,
  icon: 'favicon.svg',
  siteName: 'Overland',
  publisherMark: 'Not a government site',
  banner: undefined,
  skip: 'Skip to the content',
  leave: { href: 'https://en.wikipedia.org/wiki/Weather', text: 'Leave page', empty: '../n/' },
  footer: [
    'Overland is not a government site. Page made on 7 February 2026. Every status names its issuer and links to it.',
  ],
  footerLinks: [
    { href: '../about/', text: 'What this is and is not' },
    { href: '../iran.txt', text: 'Plain text' },
    { href: '../n/k7q2md/', text: 'Neutral view' },
  ],
};

export const rebuiltFrame: Frame = {
  ...frame,
  index: false,
  banner: 'Rebuilt as it stood on 7 February 2026. Not current.',
  paperLimit: {
    label: 'Stop trusting this sheet after',
    text: '8 February 2026',
    day: '2026-02-08',
  },
};

export const inForce: InstructionView = {
  state: 'held',
  label: [{ href: '../alerts/2026-02-06-iran-leave-now/', text: 'U.S. alert of 6 February 2026' }],
  headline: 'Leave Iran now, by land, if it is safe.',
  lines: [['To Armenia or Türkiye. Look for a newer alert after 9 February.']],
};

export const standing: InstructionView = {
  state: 'said',
  label: ['U.S. advisory, last seen 7 October 2026'],
  headline: 'The U.S. tells its citizens to leave Iran.',
  lines: [['Last alert: March 2026.']],
};

const doNotUse: NonNullable<GatesView['doNotUse']> = {
  label: 'Do not use:',
  places: [
    { href: '../borders/afghanistan-iran/', text: 'Afghanistan border' },
    { href: '../borders/iran-iraq/', text: 'Iraq border' },
    { href: '../borders/iran-pakistan/', text: 'Pakistan border' },
  ],
};

export const openGates: GatesView = {
  heading: 'Open on 5 February 2026',
  limit: 'Do not rely on this after 8 February 2026',
  gates: [
    { ...places.agarak, mark: solid('open', 'go'), warning: undefined },
    { ...places.gurbulak, mark: solid('open', 'go'), warning: undefined },
    { ...places.kapikoy, mark: solid('open', 'go'), warning: undefined },
    {
      ...places.esendere,
      mark: solid('open', 'ink'),
      warning: 'Other side: Hakkari, U.S. do not travel',
    },
  ],
  nobody: undefined,
  doNotUse,
};

export const noGate: GatesView = {
  heading: '',
  limit: undefined,
  gates: [],
  nobody: {
    headline: 'No crossing is confirmed today.',
    text: [
      'Last word: Canada, 24 July 2026, for Canadians. Nothing newer found by 20 November 2026.',
    ],
  },
  doNotUse,
};

const open = (place: keyof typeof places, farSide: RowView['farSide'], stay: string): RowView => ({
  ...places[place],
  mark: solid('open', farSide.some(({ warning }) => warning) ? 'ink' : 'go'),
  word: 'Open on 5 Feb 2026',
  limit: 'Do not rely on it after 8 Feb',
  past: [],
  says: [
    { href: '../alerts/2026-02-06-iran-leave-now/', text: 'U.S. alert of 6 Feb' },
    ', for U.S. citizens leaving Iran',
  ],
  conditions: [['Go only if it is safe']],
  farSide,
  stay: [stay],
});

const turkishStay =
  '90 days (U.S. alert, 5 Feb 2026), in any 180 (decree of 23 Dec 2023; not confirmed since)';

const neverUse = (slug: string, name: string, to: string): RowView => ({
  ...border(slug, name),
  to,
  mark: solid('do-not-use', 'stop'),
  word: 'Do not use',
  limit: undefined,
  under: ['U.S. alert of 6 Feb 2026; not withdrawn, as far as we found'],
  past: [],
  says: undefined,
  conditions: [],
  farSide: [],
  stay: undefined,
});

const neverUseGroup = {
  heading: 'Do not use',
  rows: [
    neverUse('iran-iraq', 'Iraq border', 'all crossings'),
    neverUse('afghanistan-iran', 'Afghanistan border', 'all crossings'),
    neverUse('iran-pakistan', 'Pakistan border', 'all crossings'),
  ],
};

export const openTable: TableView = {
  caption: 'Out of Iran, for U.S. citizens. Known on 7 February 2026.',
  columns: {
    crossing: 'Crossing',
    status: 'Status and its two dates',
    says: 'Says',
    condition: 'Condition',
    farSide: 'Other side',
    stay: 'Stay there',
  },
  hasSays: true,
  groups: [
    {
      heading: 'Named as a way out',
      rows: [
        open(
          'agarak',
          [
            {
              text: ['The U.S. keeps its own staff from non-essential travel south of Kapan'],
              warning: false,
            },
          ],
          '180 days (U.S. alert, 5 Feb 2026), per year (U.S. page, 21 Jan 2025)',
        ),
        open(
          'gurbulak',
          [{ text: ['Ağrı: no U.S. regional warning found'], warning: false }],
          turkishStay,
        ),
        open(
          'kapikoy',
          [{ text: ['Van: no U.S. regional warning found'], warning: false }],
          turkishStay,
        ),
      ],
    },
    {
      heading: 'Named as a way out, onto a region with a do-not-travel warning',
      rows: [
        open(
          'esendere',
          [{ text: ['Hakkari: the U.S. says do not travel (16 Oct 2024)'], warning: true }],
          turkishStay,
        ),
      ],
    },
    {
      heading: 'Only with authorisation',
      rows: [
        {
          ...places.sarakhs,
          mark: solid('by-authorisation', 'permit'),
          word: 'Only with authorisation on 6 Feb 2026',
          limit: 'Do not rely on it after 9 Feb',
          past: [],
          says: [
            'U.S. alert of 6 Feb; whole border, this crossing is not named; for U.S. citizens leaving Iran',
          ],
          conditions: [['Arranged through the U.S. Embassy in Ashgabat'], ['Lead time not stated']],
          farSide: [{ text: ['No U.S. regional warning found'], warning: false }],
          stay: undefined,
        },
      ],
    },
    {
      heading: 'Closed to routine traffic',
      rows: [
        {
          ...places.astara,
          mark: solid('case-by-case', 'case'),
          word: 'Closed to routine traffic; case by case on 6 Feb 2026',
          limit: 'Do not rely on it after 9 Feb',
          past: [],
          says: [
            'U.S. alert of 6 Feb; whole border, Astara is not named; for U.S. citizens leaving Iran',
          ],
          conditions: [['Asked for through the U.S. Embassy in Baku']],
          farSide: [],
          stay: undefined,
        },
      ],
    },
    neverUseGroup,
  ],
};

const said = (status: DerivedStatus, date: string, text: string): PastWord => ({
  mark: outline(status),
  date,
  text: [text],
});
const listedForCanadians = said(
  'open',
  '24 Jul 2026:',
  'was listed as open for Canadians (Canada)',
);
const openForAmericans = said('open', '5 Feb:', 'was open for U.S. citizens (U.S.)');
const disagreed = said(
  'conflicting',
  '2 Mar:',
  'reports disagreed (Türkiye: open to third-country nationals; press, 1 Mar: closed)',
);

const stale = (
  place: keyof typeof places,
  past: readonly PastWord[],
  rest: Pick<RowView, 'conditions' | 'farSide' | 'stay'>,
): RowView => ({
  ...places[place],
  mark: notKnown,
  word: 'Not known',
  limit: undefined,
  past,
  says: undefined,
  ...rest,
});
const staleTurkishStay: Rich = [
  '90 days (U.S. alert, 5 Feb 2026), in any 180 (decree of 23 Dec 2023); not confirmed since',
];
const facilitation: readonly Rich[] = [['Facilitation first, for Canadians (2 Mar 2026)']];

export const staleTable: TableView = {
  caption:
    'Out of Iran, for U.S. citizens. Known on 20 November 2026. An outline mark is what somebody said on that day.',
  columns: { ...openTable.columns, status: 'Status and last words' },
  hasSays: false,
  groups: [
    {
      heading: 'Not known on 20 November 2026',
      rows: [
        stale(
          'gurbulak',
          [
            listedForCanadians,
            said('open', '2 Mar:', 'was open to third-country nationals (Türkiye)'),
            openForAmericans,
          ],
          {
            conditions: facilitation,
            farSide: [{ text: ['Ağrı: no U.S. regional warning found'], warning: false }],
            stay: staleTurkishStay,
          },
        ),
        stale('kapikoy', [listedForCanadians, disagreed, openForAmericans], {
          conditions: facilitation,
          farSide: [
            {
              text: [
                'Van: U.S. do not travel (9 Mar 2026; not in its text of 9 Jun, whether it still holds is not known)',
              ],
              warning: true,
            },
          ],
          stay: staleTurkishStay,
        }),
        stale(
          'esendere',
          [
            listedForCanadians,
            said('conflicting', '2 Mar:', 'reports disagreed'),
            openForAmericans,
          ],
          {
            conditions: facilitation,
            farSide: [
              { text: ['Hakkari: U.S. do not travel (16 Oct 2024, 9 Mar 2026)'], warning: true },
              { text: ['Canada: avoid non-essential travel (2 Oct 2026)'], warning: true },
            ],
            stay: staleTurkishStay,
          },
        ),
        stale(
          'agarak',
          [
            listedForCanadians,
            said('closed', '4 Mar:', 'was closed to people (Armenia)'),
            openForAmericans,
          ],
          {
            conditions: [],
            farSide: [{ text: ['South of Kapan: U.S. staff restricted'], warning: false }],
            stay: ['180 days (U.S. alert, 5 Feb 2026); not confirmed since'],
          },
        ),
        stale(
          'sarakhs',
          [
            said('conflicting', '24 Jul 2026:', 'Canada’s page contradicted itself'),
            said('by-authorisation', '6 Feb:', 'was only with authorisation, whole border (U.S.)'),
          ],
          {
            conditions: [['Needed authorisation on 6 February 2026. Assume it still does.']],
            farSide: [{ text: ['No U.S. regional warning found'], warning: false }],
            stay: undefined,
          },
        ),
        stale(
          'astara',
          [
            said(
              'closed',
              '24 Jul 2026:',
              'was closed; special authorisation for Canadians (Canada)',
            ),
            said('case-by-case', '6 Feb:', 'was closed to routine traffic, case by case (U.S.)'),
          ],
          {
            conditions: [['Needed authorisation. Assume it still does.']],
            farSide: [
              {
                text: [
                  'Southern border region: U.S. do not travel (28 Apr 2026), “unless this is your best overland exit from Iran”',
                ],
                warning: true,
              },
            ],
            stay: undefined,
          },
        ),
      ],
    },
    neverUseGroup,
  ],
};

export const openPanel: PanelView = {
  mark: solid('open', 'go'),
  frame: 'held',
  headline: 'Open on 5 February 2026',
  says: { label: 'Says', text: ['the U.S., alert of 6 February'] },
  limit: { label: 'Do not rely on this after', text: '8 February 2026' },
  past: [],
  lines: [['For U.S. citizens leaving Iran. ', { strong: 'Go only if it is safe.' }]],
};

export const stalePanel: PanelView = {
  mark: notKnown,
  frame: 'nobody',
  headline: 'Not known today',
  says: undefined,
  limit: undefined,
  past: [
    said(
      'open',
      '24 July 2026:',
      'was listed as open for Canadians, after facilitation (Canada; it does not say as of which day)',
    ),
    said('open', '2 March 2026:', 'was open to third-country nationals (Türkiye)'),
    said('open', '5 February 2026:', 'was open for U.S. citizens (U.S.), 9 months ago'),
  ],
  lines: [[{ strong: 'Nothing newer found by 20 November 2026.' }]],
};

export const doNotUsePanel: PanelView = {
  mark: solid('do-not-use', 'stop'),
  frame: 'do-not-use',
  headline: 'Do not use',
  says: undefined,
  limit: undefined,
  past: [],
  lines: [
    [
      'The U.S. warned against this border in its ',
      { href: '../../alerts/2026-02-06-iran-leave-now/', text: 'alert of 6 February 2026' },
      ' and has not withdrawn it, as far as we found.',
    ],
    [{ strong: 'This holds until the U.S. withdraws it,' }, ' whoever reports the gate open.'],
  ],
};

export const facts: readonly LabelledLine[] = [
  { label: 'Other side', text: ['Ağrı: no U.S. regional warning found.'] },
  {
    label: 'Stay there',
    text: [
      'In Türkiye: 90 days (U.S. alert), in any 180 (decree of 23 December 2023; not confirmed since).',
    ],
  },
  { label: 'Passport', text: ['Six months beyond the day of entry (U.S. page, 27 June 2025).'] },
];

export const warningFacts: readonly LabelledLine[] = [
  {
    label: 'Other side',
    text: ['Hakkari: the U.S. says do not travel (16 October 2024).'],
    warning: true,
  },
];

export const level: LevelView = {
  order: 4,
  of: 4,
  words: 'Level 4: Do Not Travel',
  issuer: 'U.S.',
  dated: '5 December 2025; last seen 7 October 2026; no review date printed',
  reasons: 'Terrorism, unrest, kidnapping, arbitrary arrest of U.S. citizens, wrongful detention.',
  note: undefined,
};

export const lowLevel: LevelView = {
  ...level,
  order: 2,
  words: 'Level 2: Exercise Increased Caution',
  reasons: undefined,
};

export const contacts: readonly ContactView[] = [
  {
    id: 'swiss-fis',
    name: 'Embassy of Switzerland, Foreign Interests Section, Tehran',
    forWhom: 'U.S. citizens',
    state: [{ strong: 'Closed since 11 March 2026' }, ' (Switzerland)'],
    closed: true,
    channels: [],
    insteadLabel: 'Instead:',
    instead: [{ href: '#bern-acs', text: 'U.S. Embassy Bern' }],
  },
  {
    id: 'bern-acs',
    name: 'U.S. Embassy Bern, American Citizen Services',
    forWhom: 'U.S. citizens',
    state: undefined,
    closed: false,
    channels: [
      {
        kind: 'phone',
        label: 'Telephone',
        value: '+41 31 357 7011',
        href: 'tel:+41313577011',
        dated: 'Seen on 7 October 2026',
        note: undefined,
      },
      {
        kind: 'email',
        label: 'E-mail',
        value: 'BernACS@state.gov',
        href: 'mailto:BernACS@state.gov',
        dated: 'Seen on 7 October 2026',
        note: undefined,
      },
      {
        kind: 'web',
        label: 'Web',
        value: 'ch.usembassy.gov',
        href: undefined,
        dated: 'Seen on 7 October 2026',
        note: 'Opening it leaves traces.',
      },
    ],
    instead: [],
  },
];

export const log: readonly LogLine[] = [
  {
    id: '2026-02-05-us',
    mark: solid('open', 'go'),
    date: '5 Feb 2026',
    text: [
      'open, for U.S. citizens: “remained open” (U.S. alert of 6 February, read in press copies)',
    ],
    more: [],
  },
  {
    id: '2026-01-12-us',
    mark: { ...outline('open'), tone: 'muted' },
    date: '12 Jan 2026',
    text: ['was open, for U.S. citizens (U.S. alert of 13 January)'],
    more: [['Condition: a valid U.S. passport']],
  },
  {
    id: '2025-06-23-us',
    mark: { ...outline('not-assessed'), tone: 'muted' },
    date: '23 Jun 2025',
    text: ['was left off the U.S. list without a reason'],
    more: [],
  },
  {
    id: 'note',
    mark: undefined,
    date: '15 Jan 2026',
    text: ['Corrected: a visa on arrival is needed in Armenia.'],
    more: [],
  },
];

/** Every mark in both states. */
export const marks: readonly (readonly [MarkView, MarkView])[] = (
  [
    ['open', 'go'],
    ['open', 'ink'],
    ['conditional', 'if'],
    ['by-authorisation', 'permit'],
    ['case-by-case', 'case'],
    ['closed', 'ink'],
    ['do-not-use', 'stop'],
    ['not-assessed', 'muted'],
    ['conflicting', 'clash'],
    ['unknown', 'muted'],
  ] as const
).map(([status, tone]) => [solid(status, tone), { ...outline(status), tone: 'muted' }]);
