import { existsSync, readFileSync } from 'node:fs';
import { defineBrowserCommand } from '@vitest/browser-playwright';
import {
  ailNetwork,
  cutNetwork,
  planCut,
  refusalsLeft,
  refuseSignUps,
  whenCut,
  type Ailment,
  type Cut,
} from './shaky-network.ts';

const ADDRESS = { firestore: 'FIRESTORE_EMULATOR_HOST', auth: 'FIREBASE_AUTH_EMULATOR_HOST' } as const;

export type OwnerRequest = {
  readonly service: keyof typeof ADDRESS;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
};

/** Asks an emulator as its owner, past the rules. Null for what does not exist. */
const asOwner = defineBrowserCommand<[OwnerRequest]>(async (_, { service, method, path, body }) => {
  const address = process.env[ADDRESS[service]];
  if (!address) throw new Error('No emulator: npm test -- --only flows');
  const response = await fetch(`http://${address}${path}`, {
    method,
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text || '{}') as unknown;
});

const cut = defineBrowserCommand<[boolean]>((_, isCut) => cutNetwork(isCut));

const ail = defineBrowserCommand<[Ailment | null]>((_, how) => ailNetwork(how));

const cutAt = defineBrowserCommand<[Cut | null]>((_, planned) => planCut(planned));

const untilCut = defineBrowserCommand<[]>(() => whenCut());

const refuse = defineBrowserCommand<[number]>((_, times) => refuseSignUps(times));

const leftToRefuse = defineBrowserCommand<[]>(() => refusalsLeft());

/** Google's window as the Auth emulator has it: chooses this address, a new account where it is unknown. */
const chooseAtGoogle = defineBrowserCommand<[string]>(async ({ context }, email) => {
  const isOpen = (page: { url: () => string }) => page.url().includes('/emulator/auth/handler');
  const popup = context.pages().find(isOpen) ?? (await context.waitForEvent('page', isOpen));
  await popup.waitForLoadState('domcontentloaded');
  if (!email) return popup.close();
  const known = popup.locator('.js-reuse-account', { hasText: email });
  if (await known.count()) return known.click();
  await popup.locator('.js-new-account').click();
  await popup.locator('#email-input').fill(email);
  return popup.locator('#sign-in').click();
});

const SHARED = new URL('../../../shared/data/', import.meta.url);

const readShared = (path: string): string | null => {
  const address = new URL(path, SHARED);
  return existsSync(address) ? readFileSync(address, 'utf8') : null;
};

/** A file of the real data beside the project; null and a word where it is absent. */
const sharedData = defineBrowserCommand<[string]>((_, path) => {
  const text = readShared(path);
  if (text === null) console.warn(`Skipped: no ${path} in ../shared/data.`);
  return text;
});

/** What xmllint says against an XML text held against the schema of schedule.xml. */
const xmllint = defineBrowserCommand<[string]>(async (_, contents) => {
  const schema = readShared('programme/voc-schedule.xml.xsd') ?? '';
  const { validateXML } = await import('xmllint-wasm');
  const result = await validateXML({ xml: [{ fileName: 'schedule.xml', contents }], schema: [schema] });
  return result.valid ? [] : result.errors.map(({ message }) => message);
});

/** What tests in the browser may ask of Node: the proxy of the app refuses whatever bypasses the rules. */
export const browserCommands = {
  asOwner,
  cut,
  ail,
  cutAt,
  untilCut,
  refuse,
  leftToRefuse,
  chooseAtGoogle,
  sharedData,
  xmllint,
};
