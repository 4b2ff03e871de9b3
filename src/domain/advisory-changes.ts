import type { EntryRule, Level } from '../records/advisory.ts';
import type { AdvisoryEntry, Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { addDays, firstDay } from './calendar-days.ts';
import type {
  ActionChange,
  ContactChange,
  LevelChange,
  RegionChange,
  StayChange,
} from './changes.ts';
import { openingKnownOn } from './contacts.ts';
import { entryRulesOn } from './entry.ts';
import { levelKnownOn } from './levels.ts';
import { publicationOf } from './publication.ts';
import { regionKnownOn } from './regions.ts';

function levelChanges(advisory: AdvisoryEntry): LevelChange[] {
  return advisory.levels.map((level) => {
    const before = advisory.levels
      .filter((other) => other.issuer === level.issuer && levelKnownOn(other) < levelKnownOn(level))
      .reduce<Level | undefined>(
        (newest, one) => (newest && levelKnownOn(newest) > levelKnownOn(one) ? newest : one),
        undefined,
      );
    const day = levelKnownOn(level);
    const key = `level ${advisory.slug} ${level.issuer}`;
    return {
      kind: 'level',
      day,
      countries: [advisory.code],
      key,
      issuerId: level.issuer,
      level,
      before,
    };
  });
}

function standingChanges(advisory: AdvisoryEntry): ActionChange[] {
  return advisory.standing.flatMap((standing) => {
    const day = firstDay(standing.seenOn);
    if (day === undefined) return [];
    const key = `action ${advisory.slug} ${standing.issuer} ${standing.do}`;
    const countries = [advisory.code];
    return [{ kind: 'action', day, countries, key, issuerId: standing.issuer, of: { standing } }];
  });
}

function stayChanges(content: Content, advisory: AdvisoryEntry): StayChange[] {
  return advisory.entry.map((rule) => {
    const { last: day } = publicationOf(content, rule.source);
    const passport = rule.passport.of;
    const corrected = advisory.entry.find(({ id }) => id === rule.corrects);
    const earlier: EntryRule | undefined =
      corrected ?? entryRulesOn(content, advisory.code, passport, addDays(day, -1))[0]?.rule;
    return {
      kind: 'stay',
      day,
      countries: [advisory.code],
      key: `stay ${advisory.slug} ${rule.id}`,
      issuerId: content.sources.get(rule.source)?.issuer ?? '',
      passport,
      rule,
      before: earlier,
    };
  });
}

function contactChanges(content: Content, advisory: AdvisoryEntry): ContactChange[] {
  return advisory.contacts.flatMap((contact) =>
    contact.states.map((opening) => ({
      kind: 'contact',
      day: openingKnownOn(content, opening),
      countries: [advisory.code],
      key: `contact ${contact.id} ${opening.from}`,
      contact: contact.id,
      from: opening.from,
      state: opening.state,
      before: contact.states.filter(({ from }) => from < opening.from).at(-1)?.state,
      source: opening.source,
    })),
  );
}

function regionChanges(content: Content, advisory: AdvisoryEntry): RegionChange[] {
  return advisory.regions.flatMap((region) => {
    const change = (what: RegionChange['what'], day: Day, source: string): RegionChange => ({
      kind: 'region',
      day,
      countries: [advisory.code],
      key: `region ${region.id} ${what}`,
      issuerId: region.issuer,
      region,
      what,
      source,
    });
    const changes = [change('began', regionKnownOn(content, region), region.source)];
    if (region.notIn !== 'not-stated') {
      changes.push(change('not-named', publicationOf(content, region.notIn).last, region.notIn));
    }
    if (region.until !== 'not-stated') {
      changes.push(change('ended', addDays(region.until, 1), region.source));
    }
    return changes;
  });
}

/** Changes of levels, standing advice, stays, contacts and regions that are known on a day. */
export function advisoryChanges(
  content: Content,
  day: Day,
): (LevelChange | ActionChange | StayChange | ContactChange | RegionChange)[] {
  return [...content.advisories.values()]
    .flatMap((advisory) => [
      ...levelChanges(advisory),
      ...standingChanges(advisory),
      ...stayChanges(content, advisory),
      ...contactChanges(content, advisory),
      ...regionChanges(content, advisory),
    ])
    .filter((change) => change.day <= day);
}
