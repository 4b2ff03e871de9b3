/** A record of two builds; one of them may not have it. */
export interface Pair<Record> {
  readonly key: string;
  readonly before: Record | undefined;
  readonly after: Record | undefined;
}

/** Every record of two builds by its key: the order is that of the newer build, what it no longer has stands last. */
export function pairs<Record>(
  before: readonly Record[],
  after: readonly Record[],
  keyOf: (record: Record) => string,
): readonly Pair<Record>[] {
  const old = new Map(before.map((record) => [keyOf(record), record]));
  const fresh = new Map(after.map((record) => [keyOf(record), record]));
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return keys.map((key) => ({ key, before: old.get(key), after: fresh.get(key) }));
}
