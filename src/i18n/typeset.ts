/**
 * How texts are set in a language that is not written in Latin letters. Views join words with the marks of English;
 * here they become those of the language, and Latin words are found, so that a page can set them apart.
 */

/** A stretch of text: in the page's own script, or in Latin letters. */
export interface Stretch {
  readonly text: string;
  readonly latin: boolean;
}

const LETTER = 'A-Za-z\\u00C0-\\u024F\\u1E00-\\u1EFF';
/** From a Latin letter, with the figures before it, to the last letter or figure before another script or a quotation mark. */
const LATIN = new RegExp(
  `(?:\\d[\\d.-]*[- ]?)?[${LETTER}](?:[${LETTER}0-9\\s.,;:'’&/@()+%#!?–-]*[${LETTER}0-9%])?`,
  'g',
);
const INITIAL = /(?:^|[^A-Za-z])[A-Z]$/;

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const PERSIAN_MARKS: ReadonlyMap<string, string> = new Map([
  [',', '،'],
  [';', '؛'],
  ['?', '؟'],
  ['“', '«'],
  ['”', '»'],
]);

const MARKED = /[\d,;?“”]/;

/** Figures, commas and quotation marks of Persian. */
function persian(text: string): string {
  if (!MARKED.test(text)) return text;
  return text
    .replaceAll(/\d/g, (figure) => String.fromCharCode(0x06f0 + Number(figure)))
    .replaceAll(/[,;?“”]/g, (mark) => PERSIAN_MARKS.get(mark) ?? mark);
}

/** What belongs to a Latin run behind its last letter: the stop of an initial, the bracket that it opened. */
function tailOf(run: string, rest: string): string {
  if (rest.startsWith('.') && INITIAL.test(run)) return '.';
  const open = run.split('(').length - run.split(')').length;
  return open > 0 && rest.startsWith(')') ? ')' : '';
}

/** A Persian text in stretches, its marks and figures Persian outside Latin words. */
function persianStretches(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(LATIN)) {
    if (match.index > end) {
      stretches.push({ text: persian(text.slice(end, match.index)), latin: false });
    }
    const [run] = match;
    const whole = `${run}${tailOf(run, text.slice(match.index + run.length))}`;
    stretches.push({ text: whole, latin: true });
    end = match.index + whole.length;
  }
  if (end < text.length) stretches.push({ text: persian(text.slice(end)), latin: false });
  return stretches;
}

/** How to set a language, where it needs more than its words; undefined where it does not. */
export interface Typesetting {
  /** Whether a text has words of the language, which a path, an address or a number has not. */
  has(text: string): boolean;
  stretches(text: string): readonly Stretch[];
  /** The text in one piece. */
  set(text: string): string;
}

/** A way of setting texts that sets each once: a site has few, and has them on many pages. */
function settingOnce(
  has: Typesetting['has'],
  divide: (text: string) => readonly Stretch[],
): Typesetting {
  const known = new Map<
    string,
    { readonly stretches: readonly Stretch[]; readonly text: string }
  >();
  const setOf = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const stretches = divide(text);
    const made = { stretches, text: stretches.map((stretch) => stretch.text).join('') };
    known.set(text, made);
    return made;
  };
  return { has, stretches: (text) => setOf(text).stretches, set: (text) => setOf(text).text };
}

const TYPESETTINGS: Readonly<Record<string, Typesetting>> = {
  fa: settingOnce((text) => ARABIC_LETTER.test(text), persianStretches),
};

export function typesettingOf(lang: string): Typesetting | undefined {
  return TYPESETTINGS[lang];
}

/** A text in one piece, with the marks and figures of its language. */
export function typeset(text: string, lang: string): string {
  return typesettingOf(lang)?.set(text) ?? text;
}
