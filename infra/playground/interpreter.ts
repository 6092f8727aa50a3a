import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/**
 * Stands between the Playground and the bot. The Playground says of everybody in it that they speak American English,
 * and the bot speaks to each in their own language: here they get the language of the group.
 * @returns the bot's endpoint, as the Playground is to see it
 */
export async function interpreter(endpoint: string, locale: string): Promise<string> {
  const server = createServer((request, response) => {
    void passOn(request, endpoint, locale)
      .catch(() => new Response(undefined, { status: 502 }))
      .then(async (answer) => {
        const body = await answer.text();
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // It ends with this process, and does not keep it going.
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
}

async function passOn(request: IncomingMessage, endpoint: string, locale: string): Promise<Response> {
  const activity = (await json(request)) as object;
  return fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...activity, locale }),
  });
}
