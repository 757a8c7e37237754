/** The beginning of today on this device; the same string all day, so that query variables stay stable. */
export function startOfToday(): string {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  return day.toISOString();
}

/** Consecutive four-week windows going back from the beginning of today. */
export function weeksBefore(count: number): { from: string; to: string }[] {
  const end = new Date(startOfToday());
  return Array.from({ length: count }, () => {
    const to = end.toISOString();
    end.setDate(end.getDate() - 28);
    return { from: end.toISOString(), to };
  });
}
