/**
 * The UTC day that the reader's device believes in (`YYYY-MM-DD`): the only place where a page reads a clock. What asks
 * for it may only take away what has run out, and says the day where it counts from it.
 */
export function deviceDay(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The time that the reader's device believes in, in milliseconds since 1970. */
export function deviceTime(): number {
  return Date.now();
}
