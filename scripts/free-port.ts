import { createServer } from 'node:net';

/** The port the system gave when this address and port can be listened on; undefined when somebody else does. */
const listenOnce = (port: number, host: string) =>
  new Promise<number | undefined>((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      // A machine without IPv6 has nobody listening there either.
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? port : undefined),
    );
    server.listen({ port, host }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });

/** Whether nobody listens on this port, neither for the network nor for a browser here that says localhost. */
export const isFree = async (port: number) => {
  for (const host of ['0.0.0.0', '127.0.0.1', '::1']) if (!(await listenOnce(port, host))) return false;
  return true;
};

/** A free port of this machine, the wanted one if possible. */
export const freePort = async (wanted = 0) => {
  const port = (await listenOnce(wanted, '127.0.0.1')) ?? (await listenOnce(0, '127.0.0.1'));
  if (!port) throw new Error('no free port');
  return port;
};
