import { fileURLToPath } from 'node:url';

/** The folder of the built web app, from the bundle in apps/api/dist and from the source alike. */
export const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));
