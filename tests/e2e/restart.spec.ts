import { keepSignIns } from '../../scripts/keep-sign-ins.ts';
import { expect, test } from './phone.ts';

const { FIREBASE_AUTH_EMULATOR_HOST: host = '', GCLOUD_PROJECT: project = '' } = process.env;
const accounts = `http://${host}/identitytoolkit.googleapis.com/v1`;
const owner = { Authorization: 'Bearer owner' };

test('leaves everybody signed in when an export of the accounts is read again', async ({ request }) => {
  const signedUp = await request.post(`${accounts}/accounts:signUp?key=demo`, {
    data: { returnSecureToken: true },
  });
  const { idToken, localId } = (await signedUp.json()) as { idToken: string; localId: string };
  const look = () => request.post(`${accounts}/accounts:lookup?key=demo`, { data: { idToken } });
  // What the emulator does to every account it imports.
  const validSince = String(Math.ceil(Date.now() / 1000) + 60);
  const update = `${accounts}/projects/${project}/accounts:update`;
  await request.post(update, { headers: owner, data: { localId, validSince } });
  expect((await look()).status()).toBe(400);

  await keepSignIns(host, project);
  expect((await look()).status()).toBe(200);
});
