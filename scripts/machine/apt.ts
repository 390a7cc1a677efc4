import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages may be installed without asking: Debian or Ubuntu, and root. */
export const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs a Debian package; false when the package or the network is not there. */
export const installPackage = (name: string) => {
  console.log(`Installing ${name} with apt-get …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-q') && apt('install', '-yq', '--no-install-recommends', name);
};
