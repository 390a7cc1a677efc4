import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';

const FIRESTORE = /^\/(?:google\.firestore\.v1\.Firestore|v1\/projects)\//;
const AUTH = /^\/(?:identitytoolkit\.googleapis\.com|securetoken\.googleapis\.com|emulator\/auth)\//;

/** The key to everything: it bypasses the rules, in a header or in what WebChannel wraps as one. */
const OWNER = /bearer(?:\s|%20|\+)*owner/i;

/** Dots that climb out of an allowed path, written plainly or encoded. */
const CLIMBS = /(?:^|\/|%2f|\\|%5c)(?:\.|%2e){1,2}(?:$|\/|%2f|\\|%5c)/i;

const refuse = (response: ServerResponse) => response.writeHead(403).end();

const targetOf = (path: string) => {
  if (FIRESTORE.test(path)) return process.env.FIRESTORE_EMULATOR_HOST;
  if (AUTH.test(path)) return process.env.FIREBASE_AUTH_EMULATOR_HOST;
  return undefined;
};

const bodyOf = async (incoming: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** No connection is used twice: one that the emulator is just closing would cost a phone an error. */
const agent = new Agent({ keepAlive: false });

const forward = async (target: string, incoming: IncomingMessage, response: ServerResponse) => {
  const body = await bodyOf(incoming);
  if (OWNER.test(body.toString('latin1'))) return refuse(response);
  const { 'transfer-encoding': _t, connection: _c, ...headers } = incoming.headers;
  const { hostname, port } = new URL(`http://${target}`);
  const upstream = request({
    hostname,
    port,
    agent,
    method: incoming.method,
    path: incoming.url,
    headers: { ...headers, host: target, 'content-length': body.length },
  });
  upstream.on('response', (answer) => {
    const { connection: _, ...answered } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, answered);
    response.flushHeaders();
    answer.pipe(response);
  });
  upstream.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  response.on('close', () => upstream.destroy());
  upstream.end(body);
  return response;
};

const middleware: Connect.NextHandleFunction = (incoming, response, next) => {
  const path = (incoming.url ?? '/').split('?')[0] ?? '/';
  const target = targetOf(path);
  if (!target) return path.startsWith('/emulator/') ? refuse(response) : next();
  const asOwner = OWNER.test(incoming.headers.authorization ?? '') || OWNER.test(incoming.url ?? '');
  if (asOwner || CLIMBS.test(path)) return refuse(response);
  return void forward(target, incoming, response).catch(() => response.destroy());
};

/**
 * One address for a phone: passes to the emulators (FIRESTORE_EMULATOR_HOST, FIREBASE_AUTH_EMULATOR_HOST) what an
 * app may ask of a real project, and nothing that wipes data or bypasses the rules.
 */
export const emulatorProxy = (): Plugin => ({
  name: 'emulator-proxy',
  configureServer: ({ middlewares }) => void middlewares.use(middleware),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(middleware),
});
