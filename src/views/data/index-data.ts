import { addDays } from '../../domain/calendar-days.ts';
import { ACTIONS } from '../../vocabularies/actions.ts';
import { REGION_ADVICE } from '../../vocabularies/advice.ts';
import { CHANGE_KINDS, DERIVED_CHANGE_KINDS } from '../../vocabularies/changes.ts';
import { DERIVED_STATUSES, OUTCOMES, STATUSES } from '../../vocabularies/statuses.ts';
import type { Term } from '../../vocabularies/term.ts';
import { CLASSES } from '../../vocabularies/traffic.ts';
import { VISAS } from '../../vocabularies/visas.ts';
import { countrySummary } from './advisory-data.ts';
import { alertSummary } from './alert-data.ts';
import { API } from './api-address.ts';
import { type Speakers, stated } from './say.ts';

function terms(list: readonly Term[]) {
  return list.map(({ key, label, meaning }) => ({ key, label, meaning }));
}

/** By when the next build is due, so that whoever reads the data can tell that nobody makes it any more. */
function nextBuildDue(speakers: Speakers): string | null {
  const { site, day, rebuilt } = speakers[0];
  if (rebuilt || site.publishes === 'not-stated') return null;
  return addDays(day, Math.ceil(site.publishes / 24));
}

/** What there is: every document of the data with its address, and the words it uses. */
export function indexData(speakers: Speakers) {
  const [ctx] = speakers;
  const { site, content } = ctx;
  return {
    purpose: site.purpose,
    contact: site.contact,
    nextBuildDue: nextBuildDue(speakers),
    publishesEveryHours: stated(site.publishes),
    maintainedUntil: stated(site.maintainedUntil),
    languages: speakers.map(({ lang }) => lang),
    passports: [...site.travellers],
    freshnessDays: { ...site.freshness },
    collections: ['crossings', 'borders', 'entry', 'changes', 'sources'].map((id) => ({
      id,
      data: `${API}${id}.json`,
      schema: `${API}schema/${id}.json`,
    })),
    otherFormats: [`${API}crossings.geojson`, `${API}crossings.csv`],
    countries: [...content.advisories.values()].map((advisory) => ({
      ...countrySummary(speakers, advisory),
      data: `${API}advisories/${advisory.slug}.json`,
    })),
    alerts: ctx.alerts().map((state) => ({
      ...alertSummary(speakers, state),
      data: `${API}alerts/${state.alert.slug}.json`,
    })),
    crossings: [...content.crossings.values()].map(({ slug, name, border }) => ({
      id: slug,
      name,
      border,
      page: `/crossings/${slug}/`,
      data: `${API}crossings/${slug}.json`,
    })),
    vocabularies: {
      statuses: terms([...STATUSES, ...DERIVED_STATUSES]),
      outcomes: terms(OUTCOMES),
      classes: terms(CLASSES),
      actions: terms(ACTIONS),
      advice: terms(REGION_ADVICE),
      visas: terms(VISAS),
      changes: terms([...CHANGE_KINDS, ...DERIVED_CHANGE_KINDS]),
    },
  };
}
