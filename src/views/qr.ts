import qrcode from 'qrcode';

/** A QR code. What it looks like is for whoever prints it: most builds print few pages. */
export interface QrView {
  /** What it leads to, for those who do not see it. */
  readonly label: string;
  /** The whole address that it leads to. */
  readonly address: string;
  readonly level: CorrectionLevel;
  /** The address under it, where nothing beside it says it. */
  readonly caption?: string;
  /** Whether it stands on paper only, where no link can be followed. */
  readonly paperOnly?: boolean;
}

/** `M` survives a crease (15 of 100 of its area may be lost), `L` (7 of 100) is a quarter smaller: for pages that have little room. */
export type CorrectionLevel = 'L' | 'M';

/** A code as one line that goes to and fro over its modules, row by row, with the quiet zone that readers ask for. */
export interface QrDrawing {
  /** Modules on a side, with the quiet zone. */
  readonly size: number;
  /** The way of the line: one module wide, and one module down at the end of each row. */
  readonly path: string;
  /** How many modules of the way are dark, then light, then dark, and so on. */
  readonly dashes: string;
}

/** Four light modules on each side: ISO/IEC 18004. */
const QUIET = 4;

/** The lengths of what is alike, in turn; the first are dark. */
function lengthsOf(way: readonly boolean[]): readonly number[] {
  const lengths = [0];
  let dark = true;
  for (const module of way) {
    if (module !== dark) lengths.push(0);
    dark = module;
    lengths.push((lengths.pop() ?? 0) + 1);
  }
  return lengths;
}

/** The QR code of an address. Scheme and host are the same in capital letters, which a code holds in fewer modules. */
export function qrDrawing(address: string, level: CorrectionLevel): QrDrawing {
  const text = address.replace(/^https?:\/\/[^/]+/, (start) => start.toUpperCase());
  const { modules } = qrcode.create(text, { errorCorrectionLevel: level });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, row) => {
    const dark = Array.from({ length: size }, (_, column) => modules.get(row, column) === 1);
    return row % 2 === 0 ? dark : dark.reverse();
  });
  const turns = rows.map((_, row) => `h${row % 2 === 0 ? size : -size}`);
  return {
    size: size + 2 * QUIET,
    path: `M${QUIET} ${QUIET}.5${turns.join('v1')}`,
    // The first module of a code is dark. The step down to the next row is light.
    dashes: lengthsOf(rows.flatMap((row, index) => (index === 0 ? row : [false, ...row]))).join(
      ' ',
    ),
  };
}
