const WAVE_MINUTES = 10;
export const WAVE_MS = WAVE_MINUTES * 60_000;

export const WIDTH = 320;
export const HEIGHT = 110;
const LOW = 96;
const HIGH = 16;
const POINTS = 48;

/** Where the wave is at a part of its time, from 0 to 1: it rises, and goes down again. */
export function pointAt(part: number): { x: number; y: number } {
  const height = Math.sin(Math.PI * part) ** 2;
  return { x: 8 + part * (WIDTH - 16), y: LOW - height * (LOW - HIGH) };
}

/** The outline of the wave up to a part of its time, as the path of an SVG. */
export function waveTo(part: number): string {
  const steps = Math.max(1, Math.round(POINTS * part));
  return Array.from({ length: steps + 1 }, (_, at) => {
    const { x, y } = pointAt((part * at) / steps);
    return `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }).join('');
}

export type WavePhase = 'RISING' | 'TOP' | 'FALLING' | 'OVER';

export function phaseAt(part: number): WavePhase {
  if (part >= 1) return 'OVER';
  if (part < 0.35) return 'RISING';
  return part <= 0.5 ? 'TOP' : 'FALLING';
}
