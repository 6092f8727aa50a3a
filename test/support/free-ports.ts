import { once } from 'node:events';
import { createServer } from 'node:net';

/** Two ports that nobody listened on a moment ago, held at the same time so that they differ. */
export async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()] as const;
  const portOf = async (server: (typeof servers)[number]): Promise<number> => {
    server.listen(0);
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A server without a port');
    return address.port;
  };
  const ports: [number, number] = [await portOf(servers[0]), await portOf(servers[1])];
  for (const server of servers) {
    server.close();
    await once(server, 'close');
  }
  return ports;
}
