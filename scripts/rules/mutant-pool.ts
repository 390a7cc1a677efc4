import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../machine/paths.ts';
import type { MutantJob, MutantVerdict } from './mutant-runner.ts';

const startRunner = async (project: string, firestoreHost: string) => {
  const child = fork(join(ROOT, 'scripts/rules/mutant-runner.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, GCLOUD_PROJECT: project, FIRESTORE_EMULATOR_HOST: firestoreHost },
  });
  const ended = once(child, 'exit').then((): never => {
    throw new Error('A mutant runner ended early.');
  });
  await Promise.race([once(child, 'message'), ended]);
  return {
    judge: async (job: MutantJob) => {
      const answer = once(child, 'message');
      child.send(job);
      const [verdict] = (await Promise.race([answer, ended])) as [MutantVerdict];
      return verdict;
    },
    stop: () => {
      ended.catch(() => undefined);
      child.disconnect();
    },
  };
};

/** Judges all jobs, two at a time, each runner with a project of its own in the one emulator. */
export const judgeAll = async <J extends MutantJob>(
  firestoreHost: string,
  jobs: J[],
  told: (job: J, verdict: MutantVerdict) => void,
) => {
  const waiting = [...jobs];
  const work = async (project: string) => {
    const runner = await startRunner(project, firestoreHost);
    for (let job = waiting.shift(); job; job = waiting.shift()) told(job, await runner.judge(job));
    runner.stop();
  };
  await Promise.all(['demo-bsen-mutant-a', 'demo-bsen-mutant-b'].map(work));
};
