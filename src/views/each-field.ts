// A large site asks both a million times, hence the plain loops.

/**
 * An object with the same fields in the same order, each with what is made of it; the very same object where nothing
 * becomes something else, so that what many pages share stays shared.
 */
export function eachField<Fields extends object>(
  fields: Fields,
  change: (name: string, field: unknown) => unknown,
): Fields {
  const before = fields as Readonly<Record<string, unknown>>;
  let after: Record<string, unknown> | undefined;
  for (const name of Object.keys(before)) {
    const field = before[name];
    const made = change(name, field);
    if (made === field) continue;
    after ??= { ...before };
    after[name] = made;
  }
  return (after ?? fields) as Fields;
}

/**
 * A list of what is made of each item: nothing, one or several; the very same list where every item stays what it is.
 *
 * @param change puts what it makes of an item at the end of the new list.
 */
export function eachItem(
  items: readonly unknown[],
  change: (item: unknown, made: unknown[], index: number) => void,
): readonly unknown[] {
  const made: unknown[] = [];
  let index = 0;
  let same = true;
  for (const item of items) {
    change(item, made, index);
    index += 1;
    same &&= made.length === index && made[index - 1] === item;
  }
  return same ? items : made;
}
