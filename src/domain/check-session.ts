import { checkWith, type Checked } from './checked.ts';
import { writtenSession, type Session } from './session.ts';

export const checkSession = (draft: unknown): Checked<Session> => checkWith(writtenSession, draft);
