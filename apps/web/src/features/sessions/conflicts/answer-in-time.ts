/** How long somebody who has just moved a session is kept waiting for the server. */
export const PATIENCE_MS = 8_000;

export const LATE = Symbol('late');

/** What the server answers, or `LATE` if that takes too long. The request goes on. */
export async function answerInTime<T>(answer: Promise<T>): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
