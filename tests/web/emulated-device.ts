import type { CDPSession, Page } from 'playwright-core';
import { DEVICES, type Device } from '../support/browser.js';

/**
 * Shows a page on one device after the other, as if it had been opened on each: the size of the screen, and whether one
 * points by touch. The app has the same DOM on all devices and leaves their differences to CSS, so one load is enough.
 * The page must have been opened as a desktop's.
 * After touch was emulated, Chromium reports that nothing can hover; the app uses that only for what a mouse is over.
 */
export class EmulatedDevice {
  #current: Device = 'desktop';

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<EmulatedDevice> {
    return new EmulatedDevice(page, await page.context().newCDPSession(page));
  }

  async become(device: Device): Promise<void> {
    if (device === this.#current) return;
    this.#current = device;
    const isPhone = device === 'phone';
    await this.resize();
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: isPhone });
    await this.page.waitForFunction(
      ([width, touch]) =>
        screen.width === width && matchMedia('(pointer: coarse)').matches === touch,
      [DEVICES[device].viewport.width, isPhone] as const,
    );
  }

  /** To the height of the device, or another one. */
  async resize(height: number = DEVICES[this.#current].viewport.height): Promise<void> {
    const { width } = DEVICES[this.#current].viewport;
    await this.session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      screenWidth: width,
      screenHeight: height,
      deviceScaleFactor: 1,
      mobile: this.#current === 'phone',
    });
  }

  async screenshot(quality: number): Promise<Buffer> {
    const options = { format: 'jpeg', quality } as const;
    const { data } = await this.session.send('Page.captureScreenshot', options);
    return Buffer.from(data, 'base64');
  }
}
