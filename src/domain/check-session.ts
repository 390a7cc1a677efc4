import { checkWith, type Checked } from './checked.ts';
import { httpLink, sessionWith, type Session } from './session.ts';

/** As it is written: a bad link, which the stored form drops, is a problem of its field. */
const writtenSession = sessionWith(httpLink);

export const checkSession = (draft: unknown): Checked<Session> => checkWith(writtenSession, draft);
