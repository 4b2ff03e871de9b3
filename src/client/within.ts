/**
 * Does something that has to end within a time (milliseconds) or when somebody else stops it; the signal tells it.
 *
 * @throws what the work throws when its signal comes.
 */
export async function within<Value>(
  ms: number,
  stop: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const limit = new AbortController();
  const end = () => limit.abort();
  const timer = setTimeout(end, ms);
  stop?.addEventListener('abort', end);
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', end);
  }
}
