/// <reference types="astro/client" />

declare module 'virtual:overland/scripts' {
  import type { PageStyle } from './views/carried.ts';
  import type { PageScript } from './views/parts.ts';

  /** The text of each script that pages carry inline. */
  export const scripts: Readonly<Record<PageScript, string>>;
  /** The text of each stylesheet. */
  export const styles: Readonly<Record<PageStyle, string>>;
  /** Whether pages carry the policy that lets nothing else through: everywhere but in `astro dev`. */
  export const guarded: boolean;
}

declare module 'virtual:overland/plan' {
  import type { Plan } from './plan.ts';

  export const plan: Plan;
}
