import { stringify } from 'csv-stringify/sync';
import type { CrossingsView } from '../views/data/api-files.ts';

type Crossing = CrossingsView['data'][number];
type Status = Crossing['statuses'][number];

function listed(items: readonly string[]): string {
  return [...new Set(items)].join('; ');
}

function rowOf(view: CrossingsView, crossing: Crossing, status: Status) {
  const last = status.lastWords.flatMap(({ reports }) => reports);
  const reports = status.reports.length > 0 ? status.reports : last;
  const words = Object.values(status.words)[0];
  const pin = crossing.location?.pin ? crossing.location : undefined;
  return {
    crossing: crossing.id,
    name: crossing.name,
    ascii_name: crossing.asciiName,
    border: crossing.border,
    from: status.from,
    to: status.to,
    passport: status.passport,
    status: status.status,
    way_out: status.wayOut ? 'yes' : 'no',
    as_of: status.asOf ?? '',
    do_not_rely_after: status.limit ?? '',
    words: listed([words?.status ?? '', words?.limit ?? ''].filter((text) => text !== '')),
    last_words: listed(words?.past ?? []),
    issuers: listed(reports.map(({ issuer }) => issuer.id)),
    sources: listed(reports.map(({ source }) => source.title)),
    conditions: listed(words?.conditions ?? []),
    far_side: listed(words?.farSide ?? []),
    stay: words?.stay ?? '',
    lat: pin ? String(pin.lat) : '',
    lon: pin ? String(pin.lon) : '',
    accuracy_km: crossing.location ? String(crossing.location.accuracyKm) : '',
    page: `${view.site.baseUrl}${crossing.page}`,
    made_on: view.generatedAt,
    current: view.current ? 'yes' : 'no',
  };
}

/**
 * A row for each crossing and passport (RFC 4180). Texts that a spreadsheet would run as a formula begin with an
 * apostrophe.
 */
export function crossingsCsv(view: CrossingsView): string {
  const rows = view.data.flatMap((crossing) =>
    crossing.statuses.map((status) => rowOf(view, crossing, status)),
  );
  return stringify(rows, { header: true, escape_formulas: true, record_delimiter: 'windows' });
}
