import type { Practice, Report } from '../records/report.ts';
import type { Change } from './changes.ts';

/** What a traveller acts on in a report: not its wording, its source or its links. */
function claimFacts(claim: Report | Practice): unknown {
  const { direction, who, conditions, until } = claim;
  const { asOf, undated } = claim;
  const shared = { asOf, undated, direction, who, conditions, until };
  if ('outcome' in claim) return { ...shared, outcome: claim.outcome };
  const { status, side, traffic, authorisation } = claim;
  return { ...shared, status, side, traffic, authorisation };
}

/**
 * The facts of a change that a traveller acts on, as plain values: while they are the same it is the same change, in
 * whatever words it is told.
 */
export function factsOf(change: Change): unknown {
  switch (change.kind) {
    case 'level':
      return [change.level.scale, change.level.code];
    case 'action': {
      if ('standing' in change.of) {
        const { do: action, condition } = change.of.standing;
        return [action, condition];
      }
      const { type, actions, expires, areas, audience, steps } = change.of.alert;
      return [type, actions, expires, areas, audience, steps];
    }
    case 'status': {
      const { of } = change;
      if ('practice' in of) return claimFacts(of.practice.claim);
      return 'leftOutBy' in of ? [of.leftOutBy, of.before.ref] : claimFacts(of.told.claim);
    }
    case 'expired':
      return [change.word, change.asOf, change.limit];
    case 'stay': {
      const { visa, stay, purpose, conditions } = change.rule;
      return [visa, stay, purpose, conditions];
    }
    case 'contact':
      return [change.state, change.from];
    case 'region':
      return [change.region.advice, change.region.exception, change.what];
    default:
      return [change.note.kind, change.note.text];
  }
}
