/** What this device remembers between two loads of the page. Where it keeps nothing, nothing is remembered. */
export const deviceFlags = {
  /** From this moment on, by the clock of the device, the pages have to be covered. */
  coverFrom: place('footing.cover'),
  /** The sign-in of this device was left and has to end, which the server has not acknowledged. */
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
        // The server keeps what matters.
      }
    },
  };
}

export const mustBeCovered = (): boolean => (deviceFlags.coverFrom.get() ?? Infinity) <= Date.now();
