import type { Connect, Plugin } from 'vite';

const TO_EMULATORS =
  /^\/(?:google\.firestore\.|v1\/projects\/|identitytoolkit\.googleapis\.com\/|securetoken\.googleapis\.com\/)/;
const SIGN_UP = /^\/identitytoolkit\.googleapis\.com\/.*accounts:signUp/;

type Socket = Connect.IncomingMessage['socket'];

const open = new Set<Socket>();
const waiting: (() => void)[] = [];
let isCut = false;
let ailment: Ailment | null = null;
let refusals = 0;

/** Ends every connection to the emulators and lets no new one through, until it is mended. */
export const cutNetwork = (cut: boolean): void => {
  isCut = cut;
  if (!cut) return;
  for (const socket of open) socket.destroy();
  for (const tell of waiting.splice(0)) tell();
};

/**
 * `silent`: takes every request and answers none, as the Wi-Fi of a venue does before somebody has agreed to its terms;
 * what was asked meanwhile stays without an answer for good. `broken`: something in between answers that it cannot.
 */
export type Ailment = 'silent' | 'broken';

/** Null: the network is well again. */
export const ailNetwork = (how: Ailment | null): void => {
  ailment = how;
};

/** Resolves when the network is cut. */
export const whenCut = (): Promise<void> =>
  new Promise((resolve) => {
    if (isCut) resolve();
    else waiting.push(resolve);
  });

/** The next so many sign-ups are answered as Auth does when one address has signed up too often. */
export const refuseSignUps = (times: number): void => {
  refusals = times;
};

/** How many of them have not been asked for yet. */
export const refusalsLeft = (): number => refusals;

export type Cut = {
  /** Where in the address of a request. */
  readonly at: string;
  /** The request is lost, or only the answer to what the server has done. */
  readonly lost: 'request' | 'answer';
};

let planned: Cut | null = null;

/** Cuts the network in the very moment of such a request; the page is not told. Null: not any more. */
export const planCut = (cut: Cut | null): void => {
  planned = cut;
};

const TOO_MANY = JSON.stringify({ error: { code: 400, message: 'TOO_MANY_ATTEMPTS_TRY_LATER' } });

const middleware: Connect.NextHandleFunction = (request, response, next) => {
  const path = request.url ?? '';
  if (!TO_EMULATORS.test(path)) return next();
  if (isCut) return void request.socket.destroy();
  if (ailment === 'silent') return undefined;
  if (ailment) return void response.writeHead(502).end();
  const cut = planned && path.includes(planned.at) && request.method !== 'OPTIONS' ? planned : null;
  if (cut) planned = null;
  if (cut?.lost === 'request') {
    cutNetwork(true);
    return void request.socket.destroy();
  }
  if (cut) {
    // The proxy answers when the server has.
    response.writeHead = () => {
      cutNetwork(true);
      return response;
    };
  }
  if (refusals > 0 && request.method === 'POST' && SIGN_UP.test(path)) {
    refusals -= 1;
    return void response.writeHead(400, { 'content-type': 'application/json' }).end(TOO_MANY);
  }
  open.add(request.socket);
  response.on('close', () => open.delete(request.socket));
  return next();
};

/** Stands before the proxy, so that a test can take away what lies behind it: the connection tests use stays. */
export const shakyNetwork = (): Plugin => ({
  name: 'shaky-network',
  configureServer: ({ middlewares }) => void middlewares.use(middleware),
});
