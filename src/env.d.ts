/// <reference types="astro/client" />

declare module 'virtual:overland/plan' {
  import type { Plan } from './plan.ts';

  export const plan: Plan;
}
