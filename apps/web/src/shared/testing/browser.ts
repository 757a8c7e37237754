// What jsdom lacks and components expect. Imported before any component, because some modules read it as they load.

Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

class NoResizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = NoResizes;

Object.defineProperty(document, 'fonts', { value: new EventTarget() });

/** jsdom has no layout: whatever is in the document counts as visible. */
Element.prototype.checkVisibility = () => true;
Element.prototype.scrollIntoView = () => undefined;

window.footingPreloaded = {
  tabs: null,
  leaveThisTab: () => undefined,
  isLeft: () => false,
  requestSession: () => Promise.reject(new TypeError('No network in unit tests')),
  practiceId: undefined,
  session: null,
  token: null,
  today: null,
  todayOf: Promise.resolve(null),
};

export {};
