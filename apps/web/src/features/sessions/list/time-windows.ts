/** The first moment of today on this device; the same text all day, so that what was read is kept. */
export function startOfToday(): string {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  return day.toISOString();
}

/** Four weeks that end where the window before begins, the first one this morning. */
export function weeksBefore(count: number): { from: string; to: string }[] {
  const end = new Date(startOfToday());
  return Array.from({ length: count }, () => {
    const to = end.toISOString();
    end.setDate(end.getDate() - 28);
    return { from: end.toISOString(), to };
  });
}
