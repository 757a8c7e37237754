import 'reflect-metadata';
import { startEmbeddedPostgres } from '@footing/api/testing';
import { createTemplate } from './postgres.js';

// Makes a Postgres with a template database, and stops it.
const { template, ...options } = JSON.parse(process.argv[2]!);
const postgres = await startEmbeddedPostgres(options);
await createTemplate(postgres.url, template);
await postgres.stop();
