import { createServer } from 'node:http';

/** A process that says who it is, to be killed. */
const server = createServer((_, response) => response.end(String(process.pid)));
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  const url = `http://127.0.0.1:${process.env['PORT'] ?? ''}`;
  process.stdout.write(`${JSON.stringify({ msg: 'ready', url })}\n`);
});
process.on('disconnect', () => process.exit());
