import type { Content } from '../records/content.ts';

/** A way of reading something off a content that reads it once: a content, once read, never changes. */
export function perContent<Value extends object>(
  read: (content: Content) => Value,
): (content: Content) => Value {
  const known = new WeakMap<Content, Value>();
  return (content) => {
    const value = known.get(content) ?? read(content);
    known.set(content, value);
    return value;
  };
}
