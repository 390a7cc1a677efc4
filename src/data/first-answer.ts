import type { Auth } from 'firebase/auth';
import { backOff, codeOf, pause } from './back-off.ts';
import { setSilence } from './silence.ts';

/**
 * How long (ms) a question of Auth may stay without an answer until the first one has come: twice as long each time, for
 * a network may also be slow. Auth itself waits 30 s.
 */
const PATIENCE = { first: 2_500, most: 10_000 } as const;

/** Longest pause (ms) between two questions. */
const PAUSE = 10_000;

/** Who the remembered person is now, and the token for that. */
const QUESTION = /\/(?:accounts:lookup|v1\/token)\b/;

const addressOf = (asked: RequestInfo | URL): string =>
  asked instanceof Request ? asked.url : String(asked);

/**
 * From now on questions of Auth fail soon, as they do offline: then Auth goes by what the phone remembers. So they do
 * when a broken server (or a portal in between) answers, which Auth would take for „there is no such person“ and forget
 * somebody who has no password. Auth has no setting for either.
 */
const hurryQuestions = () => {
  const { fetch } = globalThis;
  let open = 0;
  let patience: number = PATIENCE.first;
  const hurried: typeof fetch = async (asked, options) => {
    if (!QUESTION.test(addressOf(asked))) return fetch(asked, options);
    open += 1;
    const signal = AbortSignal.timeout(patience);
    patience = Math.min(patience * 2, PATIENCE.most);
    const answer = await fetch(asked, { ...options, signal });
    if (answer.status >= 500 || answer.status === 429) throw new TypeError(`No answer: ${answer.status}`);
    open -= 1;
    return answer;
  };
  globalThis.fetch = hurried;
  return {
    wereAnswered: () => open === 0,
    end: () => {
      if (globalThis.fetch === hurried) globalThis.fetch = fetch;
    },
  };
};

/** Asks until the server has answered. Where it says that there is no such person any more, Auth signs out. */
const untilAnswered = async (auth: Auth): Promise<void> => {
  for (let attempt = 0; auth.currentUser; attempt++) {
    await pause(Math.min(backOff(attempt), PAUSE));
    try {
      return await auth.currentUser?.reload();
    } catch (error) {
      if (codeOf(error) !== 'auth/network-request-failed') return;
    }
  }
};

/**
 * Opens Auth. It asks the server about the person it remembers before it says who that is, and Firestore waits with it,
 * even for what is on the phone: on a network that is there but silent that takes seconds now, not half a minute.
 */
export const openHurried = (open: () => Auth): Auth => {
  const questions = hurryQuestions();
  const auth = open();
  const hear = async () => {
    await auth.authStateReady();
    setSilence(!questions.wereAnswered());
    if (!questions.wereAnswered()) await untilAnswered(auth);
    questions.end();
    setSilence(false);
  };
  void hear();
  return auth;
};
