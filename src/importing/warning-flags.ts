import { z } from 'zod';
import { dayFromEpochSeconds } from '../domain/calendar-days.ts';
import type { Found, FoundLevel, HeldBack } from './found.ts';
import { htmlText } from './html-text.ts';
import { readJson } from './read-json.ts';

const EntrySchema = z.object({
  lastModified: z.number(),
  title: z.string(),
  countryCode: z.string().optional(),
  CountryCode: z.string().optional(),
  iso3CountryCode: z.string().optional(),
  countryName: z.string().optional(),
  CountryName: z.string().optional(),
  warning: z.boolean(),
  partialWarning: z.boolean(),
  situationWarning: z.boolean(),
  situationPartWarning: z.boolean(),
});

/** A list of four flags per country under numbers of its own, beside a list of those numbers. */
const ListSchema = z.object({
  response: z.looseObject({ contentList: z.array(z.union([z.string(), z.int()])) }),
});

/** 2100-01-01: a number above it counts milliseconds, although the format counts seconds. */
const LAST_SECOND = 4_102_444_800;

/** The four flags are no scale: only the warning against the whole country is taken over. */
const WHOLE_COUNTRY_WARNING = { code: 'warning', label: 'Reisewarnung' } as const;

function partsOf(entry: z.output<typeof EntrySchema>): readonly string[] {
  return [
    ...(entry.partialWarning ? ['partialWarning'] : []),
    ...(entry.situationWarning ? ['situationWarning'] : []),
    ...(entry.situationPartWarning ? ['situationPartWarning'] : []),
  ];
}

/** Reads the list; a country without a flag has no level, which is not a low one. */
export function readWarningFlags(text: string): Found {
  const { response } = readJson(text, ListSchema);
  const levels: FoundLevel[] = [];
  const heldBack: HeldBack[] = [];
  for (const id of new Set(response.contentList.map(String))) {
    const parsed = EntrySchema.safeParse(response[id]);
    if (!parsed.success) {
      heldBack.push({
        what: `number ${htmlText(id)}`,
        why: 'it is listed, and not of the shape of the format',
      });
      continue;
    }
    const entry = parsed.data;
    const name = htmlText(entry.countryName ?? entry.CountryName ?? entry.title);
    const seconds = Math.floor(entry.lastModified);
    const parts = partsOf(entry);
    if (parts.length > 0) {
      heldBack.push({
        what: name,
        why: `${parts.join(', ')}: no word on the whole country at all times`,
      });
    }
    if (!entry.warning) continue;
    if (seconds <= 0 || seconds > LAST_SECOND) {
      heldBack.push({ what: name, why: 'its day cannot be read: the format counts seconds' });
      continue;
    }
    const alpha2 = entry.countryCode ?? entry.CountryCode;
    levels.push({
      country: {
        ...(alpha2 === undefined ? {} : { alpha2 }),
        ...(entry.iso3CountryCode === undefined ? {} : { alpha3: entry.iso3CountryCode }),
        name,
      },
      ...WHOLE_COUNTRY_WARNING,
      // "effective" may be later than the last change; that is the day of the text.
      issued: dayFromEpochSeconds(seconds),
      reviewed: undefined,
      title: htmlText(entry.title),
      url: undefined,
      note: undefined,
    });
  }
  return {
    levels,
    heldBack,
    countries: response.contentList.length,
    scale: [WHOLE_COUNTRY_WARNING],
    whole: true,
  };
}
