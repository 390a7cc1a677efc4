import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { PlainTrouble } from '../plain-trouble.ts';
import { installPackage, mayInstall } from './apt.ts';
import { onPath } from './paths.ts';

const OLDEST = 21;
const SYSTEM = '/usr/lib/jvm';

const majorVersion = (java: string) => {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
};

const macHome = () => {
  const tool = '/usr/libexec/java_home';
  if (!existsSync(tool)) return [];
  const { status, stdout } = spawnSync(tool, ['-v', `${OLDEST}+`], { encoding: 'utf8' });
  return status === 0 ? [stdout.trim()] : [];
};

const candidates = () => [
  ...(process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin', 'java')] : []),
  ...onPath('java', 'java.exe'),
  ...(existsSync(SYSTEM) ? readdirSync(SYSTEM).map((name) => join(SYSTEM, name, 'bin', 'java')) : []),
  ...macHome().map((home) => join(home, 'bin', 'java')),
];

const findJava = () => candidates().find((java) => existsSync(java) && majorVersion(java) >= OLDEST);

const sentence = () => {
  const command =
    process.platform === 'darwin'
      ? 'brew install --cask temurin@21'
      : process.platform === 'win32'
        ? 'winget install EclipseAdoptium.Temurin.21.JRE'
        : 'sudo apt-get install openjdk-21-jre-headless';
  return `The Firestore emulator needs Java ${OLDEST} or newer: ${command} (or any JDK from https://adoptium.net).`;
};

/** The `java` command of a JDK that the emulator accepts. With `install`, root on Debian gets one. */
export const requireJava = ({ install = false } = {}) => {
  const found =
    findJava() ??
    (install && mayInstall() && installPackage('openjdk-21-jre-headless') ? findJava() : undefined);
  if (!found) throw new PlainTrouble(sentence());
  return found;
};

/** The environment in which `java` means this one. */
export const javaEnvironment = (java: string) => ({
  JAVA_HOME: dirname(dirname(java)),
  PATH: `${dirname(java)}${delimiter}${process.env.PATH ?? ''}`,
});
