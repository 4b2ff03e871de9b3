/// <reference types="astro/client" />

declare module 'virtual:overland/scripts' {
  import type { PageScript } from './views/parts.ts';

  /** The text of each script that pages carry inline. */
  export const scripts: Readonly<Record<PageScript, string>>;
}

declare module 'virtual:overland/plan' {
  import type { Plan } from './plan.ts';

  export const plan: Plan;
}
