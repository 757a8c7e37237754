import 'reflect-metadata';
import { startPostgres } from './postgres.js';

// Says where Postgres is, and ends it when whoever started this process goes.
const { url, template, stop } = await startPostgres(process.argv[2]!);
process.stdout.write(`${JSON.stringify({ url, template })}\n`);
process.stdin.resume().once('end', () => void stop());
