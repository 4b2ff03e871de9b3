import type { Edition } from '../../src/edition.ts';
import { type Plan, planSite } from '../../src/plan.ts';
import type { ChangeNote } from '../../src/records/change-note.ts';
import type { AlertEntry } from '../../src/records/content.ts';
import { viewContext } from '../../src/views/make-context.ts';
import { editionOn } from '../text/plan-on.ts';

/** An alert that is in force on the day of the example and past on later days. */
export const LEAVE = '2026-02-06-iran-leave-now';

/** The same edition with some fields of one alert changed. */
export function withAlert(edition: Edition, slug: string, fields: Partial<AlertEntry>): Edition {
  const alert = edition.content.alerts.get(slug);
  if (!alert) throw new Error(`There is no alert ${slug}.`);
  const alerts = new Map(edition.content.alerts).set(slug, { ...alert, ...fields });
  return { ...edition, content: { ...edition.content, alerts } };
}

/** What a view may ask of the site of a day on which somebody had typed notes on the prose of an alert. */
export function contextWithNotes(day: string, notes: readonly ChangeNote[]) {
  return viewContext(withAlert(editionOn(day), LEAVE, { changes: [...notes] }));
}

const plans = new Map<string, Plan>();

/** The plan of the site as it was on a day, made once for all tests: it takes a second. */
export function planOn(day: string): Plan {
  const plan = plans.get(day) ?? planSite(editionOn(day));
  plans.set(day, plan);
  return plan;
}
