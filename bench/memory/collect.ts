import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Given to a gateway with `--import`: tells on COLLECT_PORT what of its heap is held, once garbage is collected. */
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

createServer((_, response) => {
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
  response.end(String(process.memoryUsage().heapUsed));
})
  .listen(Number(process.env['COLLECT_PORT']), '127.0.0.1')
  .unref();
