import type { RowGroup } from '../domain/derived.ts';
import type { StatusGroup } from '../domain/rows.ts';
import type { ViewContext } from './context.ts';
import type { RowView, TableView } from './parts.ts';

/** Filters of a table that work by style alone: one choice of each, the first shows all. */
export interface FilterView {
  readonly summary: string;
  readonly note: string;
  readonly parts: readonly {
    readonly name: string;
    readonly legend: string;
    /** The id of each field, and what it shows. */
    readonly choices: readonly { readonly id: string; readonly text: string }[];
  }[];
}

/** How many choices the stylesheet has rules for (`src/styles/filter.css`). */
const MOST_CHOICES = 12;

type Kept = Extract<RowGroup, 'do-not-use'>;
type Filtered = Exclude<RowGroup, Kept>;

/** What a row answers to: its group, and the country on either side. */
interface Asked {
  readonly group: Filtered;
  readonly way: NonNullable<RowView['way']>;
}

interface Part {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly string[];
  readonly say: (value: string) => string;
  readonly of: (asked: Asked) => string;
}

const isFiltered = (group: RowGroup): group is Filtered => group !== 'do-not-use';

/** Every filter that has a choice, on every day the same ones, as long as there are rules: the later ones are left out. */
function partsOf(ctx: ViewContext, groups: readonly StatusGroup[]): readonly Part[] {
  const words = ctx.t.find;
  const filtered = groups.filter(({ group }) => isFiltered(group));
  const statuses = filtered.flatMap((group) => group.statuses);
  const countries = (side: 'from' | 'to') => {
    const codes = [...new Set(statuses.map((status) => status[side]))];
    const name = (code: string) => ctx.country(code);
    return codes.sort((one, other) => name(one).localeCompare(name(other), ctx.lang));
  };
  const country = (code: string) => ctx.country(code);
  const all: readonly Part[] = [
    {
      name: 'group',
      legend: words.status,
      values: filtered.map(({ group }) => group),
      say: (group) => words.groups[group as Filtered],
      of: ({ group }) => group,
    },
    {
      name: 'to',
      legend: words.country,
      values: countries('to'),
      say: country,
      of: (one) => one.way.to,
    },
    {
      name: 'from',
      legend: words.direction,
      values: countries('from'),
      say: country,
      of: (one) => one.way.from,
    },
  ];
  let left = MOST_CHOICES;
  return all.filter(({ values }) => {
    if (values.length === 0 || values.length > left) return false;
    left -= values.length;
    return true;
  });
}

/** Numbers the values of all filters: the class of a row and the id of a field share the number. */
function numbered(parts: readonly Part[]): (part: Part, value: string) => number {
  const keys = parts.flatMap((part) => part.values.map((value) => `${part.name} ${value}`));
  return (part, value) => keys.indexOf(`${part.name} ${value}`) + 1;
}

/** The filters of a table of all crossings, and the same table with the classes that they choose by. */
export function tableFilter(
  ctx: ViewContext,
  groups: readonly StatusGroup[],
  table: TableView,
): { readonly filter: FilterView; readonly table: TableView } {
  const words = ctx.t.find;
  const parts = partsOf(ctx, groups);
  const number = numbered(parts);
  const classes = (asked: Asked) => parts.map((part) => `is-${number(part, part.of(asked))}`);
  const ways = new Set(groups.flatMap(({ statuses }) => statuses.map(({ from }) => from)));
  const [from] = ways;
  const oneWay = ways.size === 1 && from ? `${words.oneWay(ctx.country(from))} ` : '';
  return {
    filter: {
      summary: words.filter,
      note: `${oneWay}${words.note}`,
      parts: parts.map((part) => ({
        name: `only-${part.name}`,
        legend: part.legend,
        choices: [
          { id: `only-${part.name}`, text: words.all },
          ...part.values.map((value) => ({
            id: `only-${number(part, value)}`,
            text: part.say(value),
          })),
        ],
      })),
    },
    table: {
      ...table,
      groups: table.groups.map((view, index) => {
        const group = groups[index]?.group;
        if (group === undefined || !isFiltered(group)) return view;
        const rows = view.rows.map((row) => ({
          row,
          names: row.way ? classes({ group, way: row.way }) : [],
        }));
        const named = (names: readonly string[]) => ['may-hide', ...new Set(names)].join(' ');
        return {
          ...view,
          // The heading stays as long as one of its rows does.
          className: named(rows.flatMap(({ names }) => names)),
          rows: rows.map(({ row, names }) => ({ ...row, className: named(names) })),
        };
      }),
    },
  };
}
