import type { ViewContext } from './context.ts';

/**
 * A way of making something that makes it once for all pages of a language: what is the same at every address and, if
 * not kept apart, for every passport.
 */
export function perLanguage<Value extends object>(
  make: (ctx: ViewContext) => Value,
): (ctx: ViewContext) => Value {
  const known = new WeakMap<object, Value>();
  return (ctx) => {
    const value = known.get(ctx.shared) ?? make(ctx);
    known.set(ctx.shared, value);
    return value;
  };
}
