import { z } from 'zod';
import { dayOfTime } from './day.ts';
import type { Found, FoundLevel, HeldBack } from './found.ts';
import { htmlText } from './html-text.ts';
import { readJson } from './read-json.ts';
import { scaleFound } from './scale.ts';

/** The index of a list with an "advisory-state" per ISO 3166-1 alpha-2 code; only what is read here. */
const IndexSchema = z.object({
  data: z.record(
    z.string().max(8),
    z.object({
      'date-published': z.object({ date: z.string() }),
      'advisory-state': z.int().min(0).max(3),
      'has-regional-advisory': z.int().optional(),
      'has-content': z.int().optional(),
      eng: z.object({ name: z.string(), 'advisory-text': z.string() }),
    }),
  ),
});

/** The wording without its remark on parts of the country: "AVOID ALL TRAVEL; see also regional advisories." */
function labelOf(wording: string): string {
  return htmlText(wording).replace(/;.*$/, '').replace(/\.$/, '').trim();
}

/** The wording that the document gives to each state, where it gives one to more than half of its countries. */
function usualLabels(entries: readonly { readonly state: number; readonly label: string }[]) {
  const labels = new Map<number, string>();
  for (const state of new Set(entries.map((entry) => entry.state))) {
    const own = entries.filter((entry) => entry.state === state).map(({ label }) => label);
    const [usual] = [...new Set(own)].filter(
      (label) => own.filter((one) => one === label).length * 2 > own.length,
    );
    if (usual !== undefined) labels.set(state, usual);
  }
  return labels;
}

/** Reads the list. The level is the state; where the wording beside it says something else, a person decides. */
export function readAdvisoryStates(text: string): Found {
  const entries = Object.entries(readJson(text, IndexSchema).data).map(([code, entry]) => ({
    code,
    entry,
    state: entry['advisory-state'],
    label: labelOf(entry.eng['advisory-text']),
    name: htmlText(entry.eng.name),
  }));
  const usual = usualLabels(entries);
  const levels: FoundLevel[] = [];
  const heldBack: HeldBack[] = [];
  for (const { code, entry, state, label, name } of entries) {
    const issued = dayOfTime(entry['date-published'].date);
    const hold = (why: string) => heldBack.push({ what: name, why });
    if (!/^[A-Z]{2}$/.test(code)) hold(`"${htmlText(code)}" is no ISO 3166-1 code of two letters`);
    else if (issued === undefined) hold('its date cannot be read');
    else if (usual.get(state) !== label)
      hold(`its wording "${label}" does not fit its state ${state}`);
    else {
      levels.push({
        country: { alpha2: code, name },
        code: String(state),
        label,
        issued,
        reviewed: undefined,
        title: `${name}: ${label}`,
        url: undefined,
        note: entry['has-regional-advisory']
          ? 'There is advice on parts of the country besides; it is not in this list.'
          : undefined,
      });
    }
  }
  return { levels, heldBack, countries: entries.length, scale: scaleFound(levels), whole: true };
}
