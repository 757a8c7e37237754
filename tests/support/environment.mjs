import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import NodeEnvironment from 'jest-environment-node';
import { chromiumOfWorker, executablePath } from './chromium.mjs';

/**
 * Jest evaluates every module again for each test file. The bundled API is ten megabytes, so it is loaded once per
 * worker process, outside Jest's module registry, with the packages that tests must share with it. The modules that
 * `bundled.mjs` writes hand them to the tests. Playwright and its browser are kept there for the same reason.
 */
export default class FootingEnvironment extends NodeEnvironment {
  #env = { ...process.env };

  async setup() {
    await super.setup();
    const api = await import(pathToFileURL(join(process.env.FOOTING_TEST_BUNDLE, 'api.mjs')).href);
    this.global.footingModules = {
      api,
      kernel: api.kernel,
      pg: (await import('pg')).default,
      graphql: await import('graphql'),
    };
    this.global.footingChromium = { executablePath, open: chromiumOfWorker };
    // The API compares dates with instanceof, and reads the environment of its own realm.
    this.global.Date = Date;
    this.global.process.env = process.env;
  }

  async teardown() {
    for (const name of Object.keys(process.env)) {
      if (!(name in this.#env)) delete process.env[name];
    }
    Object.assign(process.env, this.#env);
    await super.teardown();
  }
}
