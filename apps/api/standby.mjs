import { pathToFileURL } from 'node:url';

/*
 * A process for the next version of the API in development. It loads the packages, which takes most of the startup
 * time, and waits for a message with the path of the bundle and the port. It exits when its parent exits.
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
