import { TestEnvironment } from 'jest-environment-node';

/** Since version 21, Node has a `navigator`, whose language depends on the machine; dates follow the reader's language. */
export default class UnitEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.defineProperty(this.global, 'navigator', {
      configurable: true,
      value: { language: 'en-GB' },
    });
  }
}
