import type { FastifyInstance } from 'fastify';
import type { Mailer } from './mailer.js';
import { words } from './emails.words.js';

/** In development without SMTP: serves a page of the emails that would have been sent. */
export function serveDevelopmentEmails(server: FastifyInstance, mailer: Mailer): void {
  server.get('/dev/mails.json', () => mailer.kept);
  server.get('/dev/mails', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(mailer)),
  );
}

function page(mailer: Mailer): string {
  const { title, none, fromTo, kept } = words.development;
  const emails = mailer.kept.map(
    ({ to, from, replyTo, subject, text }) =>
      `<article><h2>${escaped(subject)}</h2><p>${escaped(fromTo(from, to, replyTo))}</p><pre>${linked(escaped(text))}</pre></article>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui;max-width:42rem;margin:3rem auto;padding:0 1rem}
article{border-top:1px solid #8886;padding:1rem 0}h2{font-size:1.1rem;margin:0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}</style>
<h1>${title}</h1><p>${kept}</p>
${emails.join('\n') || `<p>${none}</p>`}</html>`;
}

const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
  );

const linked = (text: string) =>
  text.replace(/https?:\/\/\S+/g, (link) => `<a href="${link}">${link}</a>`);
