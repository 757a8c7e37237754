import 'reflect-metadata';
import { createTemplate, dropDatabase } from './postgres.js';

// Makes a template database in the Postgres at this address, and drops it when the parent process exits.
const url = process.argv[2]!;
const template = await createTemplate(url);
process.stdout.write(`${JSON.stringify({ url, template })}\n`);
process.stdin.resume().once('end', () => void dropDatabase(url, template));
