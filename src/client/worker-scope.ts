/** What a service worker finds around itself, as far as ours needs it: the types of pages know nothing of it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ToldEvent) => void): void;
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskingEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface ToldEvent extends LastingEvent {
  /** The guide to keep, and what to say where that fails; without a guide, what to say once all is removed. */
  readonly data: { readonly keep?: string; readonly said: string };
  readonly source: { postMessage(text: string): void } | null;
}

export const worker = self as unknown as WorkerScope;
