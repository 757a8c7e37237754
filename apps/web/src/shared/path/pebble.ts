/**
 * The outline of a water-worn stone as an SVG path around (0, 0). The same seed gives the same stone, so a
 * step keeps its shape on every screen.
 */
export function pebble(seed: string, rx: number, ry: number): string {
  const random = randomOf(seed);
  const waves = [2, 3, 4].map((turns) => ({
    turns,
    depth: ((0.09 * (0.55 + random() * 0.45)) / turns) * 2,
    phase: random() * Math.PI * 2,
  }));
  const tilt = (random() - 0.5) * 0.16;
  const points = Array.from({ length: 14 }, (_, i) => {
    const angle = (i / 14) * Math.PI * 2;
    const radius = waves.reduce(
      (sum, { turns, depth, phase }) => sum + depth * Math.cos(turns * angle + phase),
      1,
    );
    const x = Math.cos(angle) * radius * rx;
    const y = Math.sin(angle) * radius * ry;
    return { x, y: y + x * tilt * (ry / rx) };
  });
  return closedCurve(points);
}

/** A number in [0, 1) derived from the seed. */
export const seededFraction = (seed: string): number => randomOf(seed)();

interface Point {
  x: number;
  y: number;
}

/** A smooth closed line through the points (Catmull-Rom as cubic Béziers). */
function closedCurve(points: Point[]): string {
  const at = (i: number): Point => points[(i + points.length) % points.length]!;
  const segments = points.map((to, i) => {
    const [before, from, after] = [at(i - 2), at(i - 1), at(i + 1)];
    const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${pair(first)} ${pair(second)} ${pair(to)}`;
  });
  return `M${pair(at(-1))}${segments.join('')}Z`;
}

const pair = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** Mulberry32 over an FNV-1a hash: small, and the same in every browser. */
function randomOf(seed: string): () => number {
  let hash = 2166136261;
  for (let i = 0; i < seed.length; i += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(i), 16777619);
  }
  return () => {
    hash = (hash + 0x6d2b79f5) | 0;
    let mixed = Math.imul(hash ^ (hash >>> 15), 1 | hash);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
