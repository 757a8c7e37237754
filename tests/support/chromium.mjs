import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync } from 'node:fs';

/** Without windows, the headless shell does the same with less work. */
const PATHS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
export const executablePath =
  process.env.CHROMIUM_PATH ?? PATHS.find((path) => existsSync(path)) ?? PATHS.at(-1);

/**
 * For each window Chromium renders a hidden page with suggestions for its address bar, which takes a quarter of its time
 * here. Of two `--disable-features` lists it uses the last one, so this includes what Playwright turns off.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];
const FLAGS = [
  `--disable-features=${WITHOUT.join()}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

let browser;

/** The one Chromium of this worker process. It ends with the process; one that has crashed is replaced. */
export async function chromiumOfWorker() {
  if (!browser?.isConnected()) browser = await launch();
  return browser;
}

const launch = () =>
  started((chromium) => chromium.launch({ executablePath, args: FLAGS, chromiumSandbox: false }));

/** A browser of its own that keeps its data in a folder, so that a test can close and open it again. */
export const profileIn = (folder, options) =>
  started((chromium) =>
    chromium.launchPersistentContext(folder, {
      ...options,
      executablePath,
      args: FLAGS,
      chromiumSandbox: false,
    }),
  );

async function started(start) {
  const { chromium } = await import('playwright-core');
  const children = [];
  const onStart = ({ process: child }) => children.push(child);
  subscribe('child_process', onStart);
  try {
    return await start(chromium);
  } finally {
    unsubscribe('child_process', onStart);
    // Otherwise the worker would wait for the browser to end. Playwright ends the browser when its process exits.
    for (const child of children) {
      child.unref();
      for (const stream of child.stdio) stream?.unref();
    }
  }
}
