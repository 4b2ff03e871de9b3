import sharp from 'sharp';

/** A picture as red, green and blue of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels of a PNG or an SVG. */
export async function pixelsOf(picture: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** How many pixels of an area fulfil a condition. */
export function countPixels(
  { width, data }: Pixels,
  area: Area,
  condition: (red: number, green: number, blue: number) => boolean,
): number {
  let count = 0;
  for (let y = area.top; y < area.top + area.height; y += 1) {
    for (let x = area.left; x < area.left + area.width; x += 1) {
      const at = (y * width + x) * 3;
      if (condition(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) count += 1;
    }
  }
  return count;
}

/** How many pixels of an area are darker than a middle grey. */
export function darkPixels(pixels: Pixels, area: Area): number {
  return countPixels(pixels, area, (red, green, blue) => red + green + blue < 384);
}
