import { TestEnvironment } from 'jest-environment-jsdom';

/** For component tests: jsdom, plus browser features that it lacks. Selected by the first comment of a spec. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { TextDecoder, TextEncoder, structuredClone } = globalThis;
    Object.assign(this.global, { TextDecoder, TextEncoder, structuredClone });
  }
}
