import { parseArgs } from 'node:util';
import { PlainTrouble, runScript } from './plain-trouble.ts';
import { staffStore } from './staff-store.ts';

const USAGE =
  'npm run staff -- add|remove organizer|moderator EMAIL, or npm run staff -- list (--emulator for the demo)';
const ROLES = ['organizer', 'moderator'];

const asked = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        emulator: { type: 'boolean', default: false },
        data: { type: 'string', default: '.bsen-data' },
      },
    });
  } catch {
    throw new PlainTrouble(USAGE);
  }
};

const noCredentials = (error: unknown) =>
  /default credentials|Unable to detect a Project/i.test(String(error));

const run = async () => {
  const { positionals, values } = asked();
  const [verb, role = '', typed = ''] = positionals;
  const email = typed.toLowerCase();
  const staff = () => staffStore(values.emulator, values.data);
  if (verb === 'list' && !typed) {
    const listed = (await staff().list()).filter(({ roles }) => !role || roles.includes(role));
    for (const { email: name, roles } of listed) console.log(`${name}  ${roles.join(', ')}`);
    return;
  }
  if ((verb !== 'add' && verb !== 'remove') || !ROLES.includes(role) || !/^[^\s@/]+@[^\s@/]+$/.test(email))
    throw new PlainTrouble(USAGE);
  await staff()[verb](role, email);
  console.log(verb === 'add' ? `${email} is now ${role}.` : `${email} is no longer ${role}.`);
};

runScript(() =>
  run().catch((error: unknown) => {
    throw noCredentials(error)
      ? new PlainTrouble('Google does not know who you are: gcloud auth application-default login')
      : error;
  }),
);
