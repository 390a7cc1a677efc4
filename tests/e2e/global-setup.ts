import { seed } from '../../scripts/seed/seed.ts';

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests by npm test -- --only e2e`);
  return value;
};

const empty = async (url: string) => {
  const response = await fetch(url, { method: 'DELETE', headers: { Authorization: 'Bearer owner' } });
  if (!response.ok) throw new Error(`${url} could not be emptied: ${response.status}`);
};

/** Every run begins with the seeded event of today, its demo team and its marked examples, and nothing else. */
export default async function globalSetup(): Promise<void> {
  const project = required('GCLOUD_PROJECT');
  const firestoreHost = required('FIRESTORE_EMULATOR_HOST');
  const authHost = required('FIREBASE_AUTH_EMULATOR_HOST');
  await empty(`http://${firestoreHost}/emulator/v1/projects/${project}/databases/(default)/documents`);
  await empty(`http://${authHost}/emulator/v1/projects/${project}/accounts`);
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format();
  await seed({ date, firestoreHost, authHost, project });
}
