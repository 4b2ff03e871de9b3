import type { Term } from './term.ts';

/** What passes a gate. */
export const TRAFFIC = [
  { key: 'people', label: 'people', meaning: 'People, on foot or in vehicles.' },
  { key: 'freight', label: 'freight', meaning: 'Goods traffic only.' },
] as const satisfies readonly Term[];

/** The means by which a gate can be passed. */
export const MODES = [
  { key: 'road', label: 'road', meaning: 'A road crosses here.' },
  { key: 'rail', label: 'rail', meaning: 'A railway crosses here.' },
] as const satisfies readonly Term[];

/** Groups of people whom a report can name besides passports. */
export const CLASSES = [
  {
    key: 'third-country',
    label: 'third-country nationals',
    meaning: 'Holders of a passport of neither of the two countries.',
  },
  {
    key: 'dual-nationals',
    label: 'dual nationals',
    meaning: 'Holders of two nationalities, one of them of a country of this border.',
  },
  { key: 'day-trippers', label: 'day-trippers', meaning: 'People who return the same day.' },
  {
    key: 'daily-traders',
    label: 'daily traders',
    meaning: 'People who trade across and back in a day.',
  },
  {
    key: 'returning-nationals',
    label: 'returning nationals',
    meaning: 'Nationals of a country of this border on their way home.',
  },
] as const satisfies readonly Term[];

export type Traffic = (typeof TRAFFIC)[number]['key'];
export type Mode = (typeof MODES)[number]['key'];
export type TravellerClass = (typeof CLASSES)[number]['key'];
