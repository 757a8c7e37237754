import { fileURLToPath } from 'node:url';

/** Where the built web app lies, seen from the bundle in apps/api/dist and from the source alike. */
export const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));
