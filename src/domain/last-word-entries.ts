import type { Day } from '../records/scalars.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import { applies, fits, isAbout, type Reader } from './applies.ts';
import { isHomeIssuer } from './countries.ts';
import type { Decision } from './decision.ts';
import type { LastWord, Silence, Told } from './derived.ts';
import { isAuthority, type Known, newestFirst } from './known.ts';
import { isBefore, isBorderCondition, replacedBy } from './replaced.ts';
import { contradict } from './standing.ts';

/** One of the last words with what orders it among them. */
export interface Entry {
  readonly word: LastWord;
  /** The day of its newest report, by which entries are ordered. */
  readonly newest: Day;
  readonly key: string;
  readonly home: boolean;
  readonly forReader: boolean;
  /** True where it made the status, which must not be without its word. */
  readonly decides: boolean;
}

/** What is known, for whom, and what was decided from it. */
export interface Question {
  readonly known: Known;
  readonly reader: Reader;
  readonly decision: Decision;
}

/** What an issuer said to people on the way out; of the press only stops count. */
function spoken(reports: readonly Told[], reader: Reader): readonly Told[] {
  return reports.filter(
    (told) =>
      told.claim.status !== 'do-not-use' &&
      fits(told.claim, reader) &&
      (told.claim.status === 'closed' || isAuthority(told)),
  );
}

/** The newest of some reports: those about the reader if there are any; with what was said to others the same day. */
function newestOf(reports: readonly Told[], { known, reader }: Question): readonly Told[] {
  const standing = reports.filter((told) => replacedBy(told, known, reader) === undefined);
  const about = standing.filter((told) => isAbout(told, reader));
  const [first] = [...(about.length > 0 ? about : standing)].sort(newestFirst);
  if (!first) return [];
  const rank = (told: Told) =>
    (applies(told, reader) ? 0 : 2) + (isPermission(told.claim.status) ? 0 : 1);
  return standing
    .filter((told) => told.day === first.day)
    .sort((one, other) => rank(one) - rank(other) || newestFirst(one, other));
}

function newestDay(reports: readonly Told[]): Day {
  return reports.reduce((newest, { day }) => (day > newest ? day : newest), '');
}

function contradictsOneOf(told: Told, others: readonly Told[]): boolean {
  return others.some((other) => contradict(told, other));
}

/** The issuer's words on the whole border that stand beside its word on the gate: newer ones, and conditions. */
function besideOf(
  gate: readonly Told[],
  border: readonly Told[],
  question: Question,
): readonly Told[] {
  const { known, decision } = question;
  const newest = newestOf(border, question);
  const since = newestDay(gate);
  return border.filter(
    (told) =>
      (newest.includes(told) &&
        (told.day > since || contradictsOneOf(told, gate) || isBorderCondition(told, known))) ||
      decision.decidedBy.includes(told) ||
      decision.borderConditions.includes(told),
  );
}

/** Whether a later list of the same issuer took a word down for those whom it was for. */
function isDown(told: Told, known: Known): boolean {
  if (!isPermission(told.claim.status)) return false;
  return known.lists.some((list) => {
    if (!isBefore(told, list)) return false;
    if (!isBorderCondition(told, known)) return true;
    return [...known.gate, ...known.wholeBorder].some(
      (by) => by.claim.source === list.sourceId && isPermission(by.claim.status),
    );
  });
}

function entryOf(word: LastWord, question: Question, issuerId: string): Entry {
  const { known, reader, decision } = question;
  const said = [...word.told, ...word.beside];
  return {
    word,
    newest: said.length > 0 ? newestDay([...said]) : word.day,
    key: issuerId,
    home: isHomeIssuer(known.content, issuerId, reader.passport),
    forReader: word.silence !== undefined || said.some((told) => isAbout(told, reader)),
    decides:
      decision.decidedBy.some((told) => said.includes(told)) ||
      (decision.silence !== undefined && decision.silence === word.silence),
  };
}

function wordOf(told: readonly Told[], beside: readonly Told[]): LastWord['word'] {
  const contradicted = told.some((one) => contradictsOneOf(one, [...told, ...beside]));
  return contradicted ? 'conflicting' : (told[0]?.claim.status ?? 'unknown');
}

function silenceEntry(
  silence: Silence,
  takenDown: readonly Told[],
  border: readonly Told[],
  question: Question,
): Entry {
  const beside = newestOf(border, question).filter((told) => told.day > silence.day);
  const word: LastWord = {
    word: 'not-assessed',
    day: silence.day,
    told: [],
    beside,
    silence,
    takenDown,
    wholeBorder: false,
  };
  const entry = entryOf(word, question, silence.issuerId);
  return entry.newest < silence.day ? { ...entry, newest: silence.day } : entry;
}

/** The word of one issuer: its newest on the gate and, beside it, a newer one on the whole border. */
export function issuerEntry(
  issuerId: string,
  question: Question,
  silences: readonly Silence[],
): Entry[] {
  const { known, reader, decision } = question;
  const home = isHomeIssuer(known.content, issuerId, reader.passport);
  const isOwn = (told: Told) => told.issuerId === issuerId;
  const gate = spoken(known.gate, reader).filter(isOwn);
  const border = spoken(known.wholeBorder, reader).filter(isOwn);
  const up = border.filter((told) => !isDown(told, known));

  const silence = silences.find((one) => one.issuerId === issuerId);
  const onGate = newestOf(
    gate.filter((told) => !isDown(told, known)),
    question,
  );
  // A later word, or a stop that the silence could not end, says more than that the list is silent.
  const outspoken = [...onGate, ...up].some(
    (told) => decision.decidedBy.includes(told) || (silence && told.day > silence.day),
  );
  const decides = silence !== undefined && decision.silence?.sourceId === silence.sourceId;
  if (silence && (decides || (home && !outspoken))) {
    const takenDown = newestOf(
      gate.filter((told) => isDown(told, known)),
      question,
    );
    return [
      silenceEntry(
        decision.silence && decides ? decision.silence : silence,
        takenDown,
        up,
        question,
      ),
    ];
  }

  const beside = onGate.length > 0 ? besideOf(onGate, up, question) : [];
  const told = onGate.length > 0 ? onGate : newestOf(up, question);
  const [first] = told;
  if (!first) return [];
  const word = wordOf(told, beside);
  const joined =
    word === 'conflicting'
      ? [...told, ...beside.filter((one) => contradictsOneOf(one, told))]
      : told;
  return [
    entryOf(
      {
        word,
        day: first.day,
        told: joined,
        beside: beside.filter((one) => !joined.includes(one)),
        silence: undefined,
        takenDown: [],
        wholeBorder: onGate.length === 0,
      },
      question,
      issuerId,
    ),
  ];
}

/** Reports that disagree are one word, and their issuers have no other beside it. */
export function conflictEntry(question: Question): Entry[] {
  const { known, reader, decision } = question;
  const [first] = decision.decidedBy;
  if (decision.word !== 'conflicting' || !first || decision.asOf === undefined) return [];
  const word: LastWord = {
    word: 'conflicting',
    day: decision.asOf,
    told: decision.decidedBy,
    beside: [],
    silence: undefined,
    takenDown: [],
    wholeBorder: decision.decidedBy.every((told) => known.wholeBorder.includes(told)),
  };
  const home = decision.decidedBy.some((told) =>
    isHomeIssuer(known.content, told.issuerId, reader.passport),
  );
  return [{ ...entryOf(word, question, first.issuerId), home }];
}
