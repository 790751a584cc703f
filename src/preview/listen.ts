import type { Server } from 'node:net';

/**
 * Starts listening on the first free port from `port` on; 0 lets the system choose.
 * @returns the port
 * @throws when twenty ports in a row are taken, or the system refuses for another reason
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < port + 20; candidate += 1) {
    try {
      return await listenOn(server, candidate, host);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`ports ${port} to ${port + 19} are all taken; choose one with PORT=…`);
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const refused = (error: Error) => reject(error);
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
