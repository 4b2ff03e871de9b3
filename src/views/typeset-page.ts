import { type Stretch, type Typesetting, typesettingOf } from '../i18n/typeset.ts';
import { eachField, eachItem } from './each-field.ts';
import type { PageView } from './page.ts';
import type { Piece } from './parts.ts';

/** Fields that hold addresses, codes or finished HTML, and lists of plain texts, which cannot hold pieces. */
const UNTOUCHED: ReadonlySet<string> = new Set([
  ...['href', 'id', 'kind', 'lang', 'dir', 'html', 'className', 'root', 'canonical', 'url'],
  ...['scripts', 'value', 'qr'],
]);
const PLAIN_LISTS: ReadonlySet<string> = new Set(['head']);
/** Fields in which a figure that stands alone is a word for the reader. */
const FIGURES: ReadonlySet<string> = new Set(['heading', 'text', 'caption']);
const ALONE = /^[\s\d,;.:()“”·–-]+$/;

function setText(text: string, setting: Typesetting, key: string): string {
  if (!setting.has(text) && !(FIGURES.has(key) && ALONE.test(text))) return text;
  return setting.set(text);
}

const piecesOf = new WeakMap<readonly Stretch[], readonly Piece[]>();

/** Latin words of a text as pieces of their own; they are English unless a record says otherwise. */
function pieces(text: string, setting: Typesetting): readonly Piece[] {
  const stretches = setting.stretches(text);
  const known = piecesOf.get(stretches);
  if (known) return known;
  const made = stretches.map(
    (stretch): Piece =>
      stretch.latin ? { name: stretch.text, lang: 'en', dir: 'ltr' } : stretch.text,
  );
  piecesOf.set(stretches, made);
  return made;
}

/** A value with every text in it set; `key` is the field in which it stands. */
export function typesetValue(value: unknown, setting: Typesetting, key: string): unknown {
  if (UNTOUCHED.has(key)) return value;
  if (typeof value === 'string') return setText(value, setting, key);
  if (Array.isArray(value)) {
    const plain = PLAIN_LISTS.has(key);
    return eachItem(value, (item, set) => {
      if (!plain && typeof item === 'string') set.push(...pieces(item, setting));
      else set.push(typesetValue(item, setting, plain ? 'text' : key));
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return eachField(value, (name, field) => typesetValue(field, setting, name));
}

/** What scripts read is only set, never cut into pieces: they take texts. */
function isData(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'extra' in value;
}

function setBlocks(value: unknown, setting: Typesetting, key: string): unknown {
  if (isData(value)) return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'object')) {
    return eachItem(value, (item, set) => set.push(setBlocks(item, setting, key)));
  }
  if (typeof value === 'object' && value !== null && 'blocks' in value) {
    return eachField(value, (name, field) => setBlocks(field, setting, name));
  }
  return typesetValue(value, setting, key);
}

/** A page with the marks and figures of its language, Latin words set apart in running text. */
export function typesetPage<View extends PageView>(view: View): View {
  const setting = typesettingOf(view.frame.lang);
  if (!setting) return view;
  return eachField(view, (name, field) => setBlocks(field, setting, name));
}
