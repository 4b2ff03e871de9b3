import { freshnessOf } from '../../domain/freshness.ts';
import type { BorderEntry } from '../../records/content.ts';
import { smsAddress, twinAddress } from '../twin.ts';
import { logData } from './log-data.ts';
import { proseData } from './prose-data.ts';
import { asked, type Speakers } from './say.ts';

/** A land border: its crossings in the order of the table, and every report on the whole of it. */
export function borderData(everywhere: Speakers, border: BorderEntry) {
  const page = `/borders/${border.slug}/`;
  const speakers = asked(everywhere, (ctx) => ctx.at(page));
  const [ctx] = speakers;
  const statuses = ctx.onBorder(border.slug);
  return {
    id: border.slug,
    name: border.name,
    countries: [...border.countries],
    allCrossingsListed: border.crossings === 'all-listed',
    doNotUse: statuses.length > 0 && statuses.every(({ word }) => word === 'do-not-use'),
    freshnessDays: freshnessOf(ctx.site, border.countries),
    crossings: statuses.map(({ crossing }) => crossing),
    checkedOn: ctx.checkedOn(border.checked) ?? null,
    shortAddress: `/x/${border.code}/`,
    page,
    textTwin: twinAddress(page),
    shortMessage: smsAddress(page),
    log: logData(speakers, ctx.borderLog(border.slug)),
    prose: proseData(speakers, (one) => one.body(border)),
  };
}
