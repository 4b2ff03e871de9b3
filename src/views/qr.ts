import qrcode from 'qrcode';

/** A QR code as one path of strokes on a grid of square modules, with the quiet zone that readers ask for. */
export interface QrView {
  /** What it leads to, for those who do not see it. */
  readonly label: string;
  /** Modules on a side, with the quiet zone. */
  readonly size: number;
  readonly path: string;
  /** The address under it, where nothing beside it says it. */
  readonly caption?: string;
  /** Whether it stands on paper only, where no link can be followed. */
  readonly paperOnly?: boolean;
}

/** Four light modules on each side: ISO/IEC 18004. */
const QUIET = 4;

/** The dark modules of a row as strokes: "M4 4.5h7m1 0h3". */
function rowPath(dark: (column: number) => boolean, size: number, row: number): string {
  let path = '';
  let end = 0;
  for (let column = 0; column < size; column += 1) {
    if (!dark(column)) continue;
    let length = 1;
    while (column + length < size && dark(column + length)) length += 1;
    path += path === '' ? `M${QUIET + column} ${QUIET + row}.5` : `m${column - end} 0`;
    path += `h${length}`;
    column += length;
    end = column;
  }
  return path;
}

/**
 * The QR code of an address. `M` survives a crease (15 of 100 of its area may be lost), `L` (7 of 100) is a quarter smaller:
 * for pages that have little room.
 */
export function qrPath(
  address: string,
  level: 'L' | 'M',
): { readonly size: number; readonly path: string } {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: level });
  const rows = Array.from({ length: modules.size }, (_, row) =>
    rowPath((column) => modules.get(row, column) === 1, modules.size, row),
  );
  return { size: modules.size + 2 * QUIET, path: rows.join('') };
}
