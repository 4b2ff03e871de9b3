import { alertEnd } from './alert-end.ts';
import { alertFileName } from './alert-file-name.ts';
import { aliases } from './aliases.ts';
import { areas } from './areas.ts';
import { authorisation } from './authorisation.ts';
import { borderFileName } from './border-file-name.ts';
import { brokenLink } from './broken-link.ts';
import { brokenReference } from './broken-reference.ts';
import { citedTooEarly } from './cited-too-early.ts';
import { codes } from './codes.ts';
import { copies } from './copies.ts';
import { dangerousRoute } from './dangerous-route.ts';
import { datesInOrder } from './dates-in-order.ts';
import { direction } from './direction.ts';
import { duplicates } from './duplicates.ts';
import { fileName } from './file-name.ts';
import { firstChange } from './first-change.ts';
import { headings } from './headings.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { idleAlert } from './idle-alert.ts';
import { levelOnScale } from './level-on-scale.ts';
import { lineEnds } from './line-ends.ts';
import { linkOfOneIssuer } from './link-of-one-issuer.ts';
import { longAddress } from './long-address.ts';
import { notNfc } from './not-nfc.ts';
import { nullValue } from './null-value.ts';
import { offTheBorder } from './off-the-border.ts';
import { period } from './period.ts';
import { plainName } from './plain-name.ts';
import { proseReference } from './prose-reference.ts';
import { rawHtml } from './raw-html.ts';
import { reportId } from './report-id.ts';
import { reviewDue } from './review-due.ts';
import type { Rule } from './rule.ts';
import { sides } from './sides.ts';
import { span } from './span.ts';
import { statusRanOut } from './status-ran-out.ts';
import { stopAndPermission } from './stop-and-permission.ts';
import { swallowedText } from './swallowed-text.ts';
import { tellingCode } from './telling-code.ts';
import { translation } from './translation.ts';
import { translationBehind } from './translation-behind.ts';
import { travellers } from './travellers.ts';
import { typedStay } from './typed-stay.ts';
import { undatable } from './undatable.ts';
import { undatedNow } from './undated-now.ts';
import { unknownCountry } from './unknown-country.ts';
import { unknownName } from './unknown-name.ts';
import { unsafeLink } from './unsafe-link.ts';
import { visaFree } from './visa-free.ts';

/** Every rule beyond those of reading, in the order of their codes. */
export const RULES: readonly Rule[] = [
  ...[fileName, borderFileName, alertFileName, reportId, swallowedText, nullValue, longAddress],
  ...[brokenReference, brokenLink, unknownCountry, sides, direction, areas, levelOnScale],
  ...[copies, travellers, translation],
  ...[datesInOrder, alertEnd, span, undatable, citedTooEarly],
  ...[duplicates, aliases, codes, stopAndPermission, authorisation, idleAlert, typedStay],
  ...[offTheBorder, firstChange, dangerousRoute, linkOfOneIssuer, tellingCode],
  ...[proseReference, headings, unknownName, plainName, undatedNow, visaFree, period],
  ...[hiddenCharacters, notNfc, lineEnds, rawHtml, unsafeLink],
  ...[reviewDue, statusRanOut, translationBehind],
];
