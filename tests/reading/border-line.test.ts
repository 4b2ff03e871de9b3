import { describe, expect, it } from 'vitest';
import { distanceToBorder } from '../../src/reading/border-line.ts';

const [argentina, chile, switzerland, italy] = ['032', '152', '756', '380'];

describe('the distance of a place from a border line, in kilometres', () => {
  it.each([
    ['the tunnel of Cristo Redentor', [-70.09, -32.826], argentina, chile, 0, 2],
    ['the Great St Bernard pass', [7.166, 45.869], switzerland, italy, 0, 2],
    ['Santiago, some 60 km from the ridge', [-70.65, -33.45], argentina, chile, 50, 75],
    [
      'a place with latitude and longitude swapped',
      [-32.826, -70.09],
      argentina,
      chile,
      1000,
      9000,
    ],
  ] as const)('%s', (_, place, one, other, least, most) => {
    const far = distanceToBorder(place, one, other);
    expect(far).toBeGreaterThanOrEqual(least);
    expect(far).toBeLessThanOrEqual(most);
    expect(distanceToBorder(place, other, one)).toBe(far);
  });

  it('is not known where two countries share no border', () => {
    expect(distanceToBorder([0, 0], argentina, italy)).toBeUndefined();
  });
});
