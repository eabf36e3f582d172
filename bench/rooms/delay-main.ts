import { connect, createServer, type Socket } from 'node:net';

/** A distance: whatever is sent to the room arrives so many milliseconds later; answers come at once. */
const delayMs = Number(process.env['DELAY_MS']);
const target = new URL(process.env['TARGET'] ?? '');

createServer({ noDelay: true }, (asker) => {
  const room = connect({ host: target.hostname, port: Number(target.port), noDelay: true });
  asker.on('data', (chunk) => {
    setTimeout(() => room.write(chunk), delayMs);
  });
  room.on('data', (chunk) => asker.write(chunk));
  end(asker, room);
  end(room, asker);
}).listen(Number(process.env['PORT']), '127.0.0.1');

function end(one: Socket, other: Socket): void {
  one.on('close', () => other.destroy());
  one.on('error', () => other.destroy());
}
