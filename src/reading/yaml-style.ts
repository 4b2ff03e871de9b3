import { Document, Scalar, visit } from 'yaml';

/** A value as it is written into a record: text, lists and maps of it. */
export type Item = string | readonly Item[] | { readonly [key: string]: Item | undefined };

/** Ids, codes and words of a vocabulary stand plain; days, numbers and sentences in quotation marks. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
const ID = /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/;

/** Lists and maps of plain words stand on one line: `{ only: [US] }`. */
function isShort(item: Item): boolean {
  if (typeof item === 'string') return PLAIN.test(item);
  return Object.values(item).every((part) => part === undefined || isShort(part));
}

/** An item in the style of content files, each line indented by `indent` spaces. */
export function yamlOf(item: Item, indent: number): string {
  const document = new Document(item, { version: '1.2' });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const plain = PLAIN.test(node.value) || ID.test(node.value);
      node.type = plain ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
    Collection(key, node) {
      if (key !== null && isShort(node.toJS(document) as Item)) node.flow = true;
    },
  });
  const margin = ' '.repeat(indent);
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .replace(/^(?=.)/gm, margin)
    .replace(/\[ (.*?) \]/g, '[$1]');
}
