import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { PlainTrouble } from '../plain-trouble.ts';
import { installPackage, mayInstall } from './apt.ts';
import { isExecutable, onPath } from './paths.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const findChromium = () =>
  [...onPath(...NAMES), ...MAC, chromium.executablePath()].find((path) => existsSync(path));

const sentence = () =>
  `The tests need Chromium: ${mayInstall() ? 'apt-get install chromium' : 'npx playwright install chromium'} ` +
  '(or set CHROMIUM_PATH to one).';

/** The path of a Chromium to test in; root on Debian gets one installed. */
export const requireChromium = () => {
  const given = process.env.CHROMIUM_PATH;
  if (given && !isExecutable(given))
    throw new PlainTrouble(`CHROMIUM_PATH is not a program: unset it (${given}).`);
  const found =
    given ?? findChromium() ?? (mayInstall() && installPackage('chromium') ? findChromium() : undefined);
  if (!found) throw new PlainTrouble(sentence());
  return found;
};
