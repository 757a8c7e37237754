import { pathToFileURL } from 'node:url';

/*
 * A process for the next version of the API in development: it loads the packages, which takes longer than all the rest,
 * and waits for a message that names the bundle to run and its port. It ends when the process that started it ends.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
const instructions = new Promise((resolve) => process.once('message', resolve));
await load(process.argv[2]);
const { file, port } = await instructions;
process.channel.unref();
process.env.PORT = String(port);
await load(file);

function load(path) {
  return import(pathToFileURL(path).href);
}
