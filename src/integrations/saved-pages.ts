import type { Plan } from '../plan.ts';

/** Whether the plan has a page at an address that is a file by its name, such as `/save/iran.html`. */
export function isSavedPage(plan: Plan, address: string): boolean {
  return plan.pages.some((page) => page.kind === 'guide' && page.address === address);
}
