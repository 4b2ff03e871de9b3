import type { FarSideWarning } from '../../domain/derived.ts';
import { warningWords } from '../far-side-words.ts';
import { datedData } from './dated-data.ts';
import { issuerRef, sourceRef } from './report-data.ts';
import { type Speakers, stated, wordsInEach } from './say.ts';

const ISO_AREA = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** A warning about a part of a country; its exception is never without it. */
export function regionData(speakers: Speakers, warning: FarSideWarning) {
  const { region, issuer, lastSeen, notIn } = warning;
  const source = speakers[0].content.sources.get(region.source);
  if (!source) throw new Error(`No source "${region.source}" is recorded.`);
  return {
    id: region.id,
    area: { code: region.area, iso: ISO_AREA.test(region.area), name: region.name },
    advice: region.advice,
    exception: stated(region.exception),
    issuerWords: stated(region.words),
    from: datedData(region.from),
    until: stated(region.until),
    lastSeen,
    noLongerNamedIn: notIn
      ? { source: sourceRef(notIn.sourceId, notIn.source), day: notIn.day }
      : null,
    issuer: issuerRef(region.issuer, issuer),
    source: sourceRef(region.source, source),
    note: region.note ?? null,
    words: wordsInEach(speakers, (ctx) => warningWords(ctx, warning, 'long')),
  };
}
