import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHttpServer } from '@vercel/cosmosdb-server';

/** A Cosmos DB protocol server on a free port, empty at the start. */
export async function startCosmosServer() {
  const server = createHttpServer({ keepAlive: true });
  let losing = false;
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!losing || !isCreation(request)) return;
    losing = false;
    response.end = () => {
      request.socket.destroy();
      return response;
    };
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    loseNextAnswer: () => {
      losing = true;
    },
    async stop() {
      const stopped = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await stopped;
    },
  };
}

const isCreation = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'POST' && url?.endsWith('/docs') === true && headers['x-ms-documentdb-isquery'] === undefined;
