/** Letters that look or sound like another one and that Unicode does not take apart: each is written as the plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  // Arabic, Urdu and Kurdish forms, as Persian writes them.
  ي: 'ی',
  ى: 'ی',
  ے: 'ی',
  ێ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ڕ: 'ر',
  ڵ: 'ل',
  ۆ: 'و',
  ٱ: 'ا',
};

/**
 * A name without what people leave out or write in several ways: marks, letter case, dotless i, Arabic letters for
 * Persian ones, lengthening strokes, apostrophes. What joins or parts words becomes one space.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’‘`ʼʿʾʻ]/gu, '')
    .replace(/[ıəøđłيىےێكةەہھڕڵۆٱ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
