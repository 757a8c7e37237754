import 'reflect-metadata';
import { startPostgres } from './postgres.js';

// Prints the address of Postgres, and stops it when the parent process exits.
const { url, template, stop } = await startPostgres(process.argv[2]!);
process.stdout.write(`${JSON.stringify({ url, template })}\n`);
process.stdin.resume().once('end', () => void stop());
