/// <reference types="astro/client" />

declare module 'virtual:overland/scripts' {
  /** The text of each script that pages carry inline. */
  export const scripts: Readonly<Record<import('./views/parts.ts').PageScript, string>>;
  /** The text of each stylesheet. */
  export const styles: Readonly<Record<import('./views/carried.ts').PageStyle, string>>;
  /** Whether pages carry the policy that lets nothing else through: everywhere but in `astro dev`. */
  export const guarded: boolean;
}

declare module 'virtual:overland/plan' {
  import type { Plan } from './plan.ts';

  export const plan: Plan;
}
