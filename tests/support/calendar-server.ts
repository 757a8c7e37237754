import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on this machine with calendars of somebody else. Worlds reach it with `FETCH_NETWORKS: '127.0.0.1'`. */
export interface CalendarServer {
  /** The address of a path. */
  at(path: string): string;
  /** What a path answers from now on. Without it, 404. */
  serve(path: string, answer: string | Answering): void;
  /** The paths that were requested. */
  readonly requests: string[];
  close(): Promise<void>;
}

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export async function calendarServer(): Promise<CalendarServer> {
  const answers = new Map<string, Answering>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url!);
    const answer = answers.get(request.url!);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    at: (path) => `http://127.0.0.1:${port}${path}`,
    serve(path, answer) {
      const text = typeof answer === 'string' ? answer : null;
      answers.set(
        path,
        text === null ? (answer as Answering) : (_, response) => response.end(text),
      );
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A calendar file with these entries, each the lines of one. */
export const calendarOf = (...entries: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...entries.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
