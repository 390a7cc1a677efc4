import {
  initializeTestEnvironment,
  type RulesTestEnvironment,
  type TokenOptions,
} from '@firebase/rules-unit-testing';
import { type Firestore, setLogLevel } from 'firebase/firestore';
import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach } from 'vitest';

/** The rules under test; a mutant comes in a file of its own. */
const rulesText = () => readFileSync(process.env.BSEN_RULES_FILE ?? 'firestore.rules', 'utf8');

const start = () => {
  const address = process.env.FIRESTORE_EMULATOR_HOST;
  if (!address) throw new Error('No emulator: npm test -- --only rules');
  const [host = '', port] = address.split(':');
  setLogLevel('silent');
  return initializeTestEnvironment({
    projectId: process.env.GCLOUD_PROJECT ?? 'demo-bsen-test',
    firestore: { host, port: Number(port), rules: rulesText() },
  });
};

let started: Promise<RulesTestEnvironment> | undefined;
const clients = new Map<string, Firestore>();

/** Clients are kept, because each opens a connection of its own; the compat type hides a modular Firestore. */
const client = (name: string, open: () => unknown) => {
  const known = clients.get(name) ?? (open() as Firestore);
  clients.set(name, known);
  return known;
};

/**
 * Firestore seen by different people, with the rules in force and empty before each test. Called once at the top of a
 * test file. `asAdmin` is not asked by the rules.
 */
export const rulesEnv = () => {
  let environment: RulesTestEnvironment;
  beforeAll(async () => {
    environment = await (started ??= start());
  });
  beforeEach(() => environment.clearFirestore());
  return {
    as: (uid: string, claims: TokenOptions = {}) =>
      client(`${uid} ${JSON.stringify(claims)}`, () =>
        environment.authenticatedContext(uid, claims).firestore(),
      ),
    asAnyone: () => client('', () => environment.unauthenticatedContext().firestore()),
    asAdmin: (fn: (firestore: Firestore) => Promise<unknown>) =>
      environment.withSecurityRulesDisabled(async (context) => {
        const firestore: unknown = context.firestore();
        await fn(firestore as Firestore);
      }),
  };
};
