import type { Context } from './rule.ts';

/** What a search may look at: what was read, which never changes. */
type Read = Pick<Context, 'read' | 'records'>;

/** A way of finding something in all that was read that finds it once for all rules. */
export function perRead<Found extends object>(find: (read: Read) => Found): (read: Read) => Found {
  const known = new WeakMap<object, Found>();
  return (context) => {
    const found = known.get(context.read) ?? find(context);
    known.set(context.read, found);
    return found;
  };
}
