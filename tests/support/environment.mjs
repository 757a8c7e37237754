import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import NodeEnvironment from 'jest-environment-node';
import { chromiumOfWorker, executablePath, profileIn } from './chromium.mjs';

/**
 * Jest evaluates every module again for each test file. The bundled API is ten megabytes, so it is loaded once per
 * worker process, outside Jest's module registry, with the packages that tests must share with it. The modules that
 * `bundled.mjs` writes hand them to the tests. Playwright and its browser are kept there for the same reason.
 */
export default class FootingEnvironment extends NodeEnvironment {
  #env = { ...process.env };

  async setup() {
    await super.setup();
    mapFewerFrames();
    const api = await import(pathToFileURL(join(process.env.FOOTING_TEST_BUNDLE, 'api.mjs')).href);
    this.global.footingModules = {
      api,
      kernel: api.kernel,
      pg: (await import('pg')).default,
      graphql: await import('graphql'),
    };
    // Jest gives tests modules of Node that the API does not have.
    this.global.footingNode = { dns, syncBuiltinESMExports };
    this.global.footingChromium = { executablePath, open: chromiumOfWorker, profileIn };
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

/**
 * Jest maps all frames of every error to their sources. The API creates many errors that nobody prints, and Playwright
 * one for each call, so this maps only the files that Jest has compiled. Jest installs its own again for the next file.
 */
function mapFewerFrames() {
  const format = Error.prepareStackTrace;
  Error.stackTraceLimit = 10;
  Error.prepareStackTrace = (error, frames) => {
    const title = format(error, []);
    const lines = frames.map((frame) =>
      isOfPackage(frame) ? `\n    at ${frame}` : format(error, [frame]).slice(title.length),
    );
    return title + lines.join('');
  };
}

const isOfPackage = (frame) => /^node:|[\\/]node_modules[\\/]/.test(frame.getFileName() ?? 'node:');
