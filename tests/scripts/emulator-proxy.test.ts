import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { emulatorProxy } from '../../scripts/web/emulator-proxy.ts';

type Handler = (incoming: IncomingMessage, response: ServerResponse, next: () => void) => void;

const middleware = () => {
  let handler: Handler | undefined;
  const { configurePreviewServer } = emulatorProxy();
  const server = { middlewares: { use: (given: Handler) => (handler = given) } };
  if (typeof configurePreviewServer === 'function')
    void configurePreviewServer.call({} as never, server as never);
  if (!handler) throw new Error('no middleware');
  return handler;
};

const listen = async (handler: (incoming: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const servers: Server[] = [];
let front = '';

beforeAll(async () => {
  const firestore = await listen((incoming, response) => response.end(`firestore ${incoming.url}`));
  const auth = await listen((incoming, response) => response.end(`auth ${incoming.url}`));
  vi.stubEnv('FIRESTORE_EMULATOR_HOST', firestore.address);
  vi.stubEnv('FIREBASE_AUTH_EMULATOR_HOST', auth.address);
  const handle = middleware();
  const page = await listen((incoming, response) => handle(incoming, response, () => response.end('page')));
  servers.push(firestore.server, auth.server, page.server);
  front = `http://${page.address}`;
});

afterAll(() => {
  servers.forEach((server) => server.close());
  vi.unstubAllEnvs();
});

const ask = async (path: string, init?: RequestInit) => {
  const answer = await fetch(front + path, init);
  return answer.ok ? await answer.text() : answer.status;
};

it.each([
  ['/v1/projects/demo/databases', 'firestore'],
  ['/google.firestore.v1.Firestore/Listen/channel?VER=8', 'firestore'],
  ['/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo', 'auth'],
  ['/securetoken.googleapis.com/v1/token', 'auth'],
  ['/emulator/auth/handler', 'auth'],
])('passes %s on', async (path, to) => {
  expect(await ask(path)).toBe(`${to} ${path}`);
});

it.each(['/', '/menschen', '/v1', '/identitytoolkit'])('leaves %s to the app', async (path) => {
  expect(await ask(path)).toBe('page');
});

it.each([
  '/emulator/v1/projects/demo/databases/(default)/documents',
  '/emulator/action',
  '/v1/projects/x%2f..%2fy',
])('refuses %s', async (path) => {
  expect(await ask(path)).toBe(403);
});

it('refuses the key to everything, wherever it stands', async () => {
  const path = '/v1/projects/demo/databases';
  expect(await ask(path, { headers: { authorization: 'bearer Owner' } })).toBe(403);
  expect(await ask(`${path}?$httpHeaders=Authorization:Bearer%20owner`)).toBe(403);
  expect(await ask(path, { method: 'POST', body: 'headers=Authorization%3ABearer%20owner' })).toBe(403);
  expect(await ask(path, { method: 'POST', body: 'somebody else' })).toContain('firestore');
});
