/** Height of the chart in pixels; its width is that of the page. */
export const HEIGHT = 236;

const LEFT = 26;
const RIGHT = 10;
const TOP = 10;
const BELOW = 52;

export interface Frame {
  width: number;
  left: number;
  right: number;
  /** The position of marks, below the lowest line. */
  marks: number;
  x(slot: number): number;
  y(value: number): number;
  slotAt(x: number): number;
  /** The alignment of a tick label, so that it stays within the chart. */
  anchor(slot: number): 'start' | 'middle' | 'end';
}

/** Positions in a chart of this width with this many slots; all in pixels. */
export function frameOf(width: number, places: number): Frame {
  const right = width - RIGHT;
  const each = (right - LEFT) / places;
  const bottom = HEIGHT - BELOW;
  const x = (slot: number) => LEFT + (slot + 0.5) * each;
  return {
    width,
    left: LEFT,
    right,
    marks: bottom + 14,
    x,
    y: (value) => bottom - (value / 10) * (bottom - TOP),
    slotAt: (at) => Math.min(places - 1, Math.max(0, Math.round((at - LEFT) / each - 0.5))),
    anchor: (slot) => {
      if (x(slot) < LEFT + 22) return 'start';
      return x(slot) > right - 22 ? 'end' : 'middle';
    },
  };
}

export const formatted = (pixels: number): string => pixels.toFixed(1);
