import { describe, expect, it } from '@jest/globals';
import { HEIGHT, phaseAt, pointAt, waveTo, WIDTH } from './wave';

const PARTS = Array.from({ length: 101 }, (_, at) => at / 100);

describe('the wave', () => {
  it('rises to the middle, goes down to where it began, and stays inside of the picture', () => {
    const heights = PARTS.map((part) => -pointAt(part).y);
    const rises = heights.map((height, at) => at > 0 && height > heights[at - 1]!);
    expect(rises.slice(1, 51).every(Boolean)).toBe(true);
    expect(rises.slice(51).some(Boolean)).toBe(false);
    expect(pointAt(1).y).toBeCloseTo(pointAt(0).y);
    for (const { x, y } of PARTS.map(pointAt)) {
      expect(x > 0 && x < WIDTH && y > 0 && y < HEIGHT).toBe(true);
    }
  });

  it('says that more than half is over only when it is', () => {
    for (const part of PARTS) if (phaseAt(part) === 'FALLING') expect(part).toBeGreaterThan(0.5);
    expect([phaseAt(0), phaseAt(0.5), phaseAt(1), phaseAt(7)]).toEqual([
      'RISING',
      'TOP',
      'OVER',
      'OVER',
    ]);
  });

  it('is drawn from its beginning, also at once', () => {
    expect(waveTo(0)).toMatch(/^M8\.0 96\.0L/);
    expect(waveTo(1)).toMatch(/L312\.0 96\.0$/);
  });
});
