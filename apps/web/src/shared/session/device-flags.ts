/** Flags that this device stores between page loads. Without storage, they are lost. */
export const deviceFlags = {
  /** The time, by this device's clock, from which the screen is locked. */
  coverFrom: place('footing.cover'),
  /** A sign-out after the quick exit that the server has not acknowledged. */
  ending: place('footing.ending'),
};

function place(key: string) {
  return {
    get(): number | null {
      try {
        const kept = localStorage.getItem(key);
        return kept === null ? null : Number(kept);
      } catch {
        return null;
      }
    },
    set(value: number | null) {
      try {
        if (value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, String(value));
      } catch {
        // Not critical: the server enforces the lock.
      }
    },
  };
}

export const mustBeLocked = (): boolean => (deviceFlags.coverFrom.get() ?? Infinity) <= Date.now();
