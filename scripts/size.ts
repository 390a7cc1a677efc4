import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { ROOT } from './machine/paths.ts';
import { PlainTrouble, runScript } from './plain-trouble.ts';
import { siteSizes } from './site-sizes.ts';

/** JavaScript before the programme is readable, in kB (1000 bytes) gzip. */
const BUDGET = 100;

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

/** `npm run size [-- FOLDER]`: of the site built there, otherwise of a fresh build in dist. */
runScript(async () => {
  const [given] = process.argv.slice(2);
  const site = resolve(given ?? join(ROOT, 'dist'));
  if (!given) await build({ root: ROOT, logLevel: 'warn' });
  if (!existsSync(site)) throw new PlainTrouble(`Nothing is built in ${site}: npm run size`);
  const files = siteSizes(site);
  console.log('kB gzip (fonts as they are); * needed before the programme is readable');
  for (const { name, bytes, first } of files) console.log(`${kB(bytes)} ${first ? '*' : ' '} ${name}`);
  const sum = files.reduce((total, { first, bytes }) => total + (first ? bytes : 0), 0);
  console.log(`${kB(sum)} * of ${BUDGET} kB`);
  return sum === 0 || sum > BUDGET * 1000 ? 1 : 0;
});
