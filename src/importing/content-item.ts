import { z } from 'zod';
import { dayOfTime } from './day.ts';
import { type Found, type FoundLevel, type HeldBack, Refused } from './found.ts';
import { htmlText } from './html-text.ts';
import { readJson } from './read-json.ts';

/** A "travel_advice" item of the GOV.UK Content API; only what is read here. */
const ItemSchema = z.object({
  schema_name: z.string(),
  title: z.string(),
  base_path: z.string().regex(/^\/[a-z0-9/-]+$/),
  public_updated_at: z.string(),
  withdrawn_notice: z.object({ withdrawn_at: z.string().optional() }).optional(),
  details: z.object({
    country: z.object({ slug: z.string(), name: z.string() }).optional(),
    reviewed_at: z.string().optional(),
    change_description: z.string().optional(),
    alert_status: z.array(z.string()).optional(),
  }),
});

/** The words of the format that are about the whole country, the milder one first. Those "to parts" are no level. */
const WHOLE_COUNTRY = [
  {
    code: 'avoid_all_but_essential_travel_to_whole_country',
    label: 'Avoid all but essential travel to the whole country',
  },
  {
    code: 'avoid_all_travel_to_whole_country',
    label: 'Avoid all travel to the whole country',
  },
] as const;

const TO_PARTS = /^avoid_[a-z_]+_to_parts$/;

function noteOf(change: string | undefined): string {
  const latest = htmlText(change ?? '').replace(/^latest update:\s*/i, '');
  const words = 'The page does not say since when: the day is that of its latest change.';
  return latest === '' ? words : `${words} Its note on that change: ${latest}`;
}

/**
 * Reads the advice on one country. Advice on parts is not the advice on the country, and no status is not a low one:
 * both are held back.
 *
 * @throws Refused where the document is an index, which has no levels, or something else.
 */
export function readContentItem(text: string): Found {
  const item = readJson(text, ItemSchema);
  if (item.schema_name !== 'travel_advice') {
    throw new Refused(
      `The document is a "${htmlText(item.schema_name)}", which gives no levels: name the documents of single countries.`,
    );
  }
  const { country, alert_status: status, reviewed_at: reviewed, change_description } = item.details;
  const name = htmlText(country?.name ?? item.title);
  const held = (why: string): Found => ({
    levels: [],
    heldBack: [{ what: name, why }],
    countries: 1,
    scale: WHOLE_COUNTRY,
    whole: false,
  });
  if (item.withdrawn_notice?.withdrawn_at) return held('the page was withdrawn');
  if (status === undefined) return held('the document has no alert status at all');
  const issued = dayOfTime(item.public_updated_at);
  if (issued === undefined) return held('the day of its latest change cannot be read');
  if (status.length === 0) return held('no alert status is stated, which is not a low level');
  const heldBack: HeldBack[] = [];
  const levels: FoundLevel[] = [];
  for (const code of new Set(status)) {
    const known = WHOLE_COUNTRY.find((one) => one.code === code);
    if (known) {
      levels.push({
        country: { name },
        ...known,
        issued,
        reviewed: reviewed === undefined ? undefined : dayOfTime(reviewed),
        title: htmlText(item.title),
        url: item.base_path,
        note: noteOf(change_description),
      });
      continue;
    }
    const why = TO_PARTS.test(code)
      ? `"${code}" is about parts: write a region for each part that the page names`
      : `"${htmlText(code)}" is no alert status that we know`;
    heldBack.push({ what: name, why });
  }
  if (levels.length > 1) return held('two alert statuses speak of the whole country');
  return { levels, heldBack, countries: 1, scale: WHOLE_COUNTRY, whole: false };
}
