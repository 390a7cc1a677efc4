import { networkInterfaces } from 'node:os';
import encodeQR from 'qr';

export type DemoAccount = { email: string; password: string; role: string };

const phoneAddresses = (port: number) =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`);

/** What a person sees when everything runs: addresses, a code for the phone, who may sign in as staff. */
export const welcome = (port: number, date: string, accounts: DemoAccount[]) => {
  const phones = phoneAddresses(port);
  const width = Math.max(0, ...accounts.map(({ email }) => email.length));
  return [
    '',
    `#bsen on ${date}`,
    '',
    `  here    http://localhost:${port}/`,
    ...phones.map((address) => `  phones  ${address}`),
    ...(phones[0] ? ['', encodeQR(phones[0], 'ascii')] : []),
    '',
    ...accounts.map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  (${role})`),
    '',
    'Ctrl-C ends everything and keeps the data.',
    '',
  ].join('\n');
};
