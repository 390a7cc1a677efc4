import type { Auth } from 'firebase-admin/auth';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { eventOf } from './event-documents.ts';

/** Accounts of the demonstration team. They exist in the emulator only. */
export const DEMO_ACCOUNTS = [
  { email: 'organizer@bsen.example', password: 'vernetzung', role: 'organizer' },
  { email: 'moderator@bsen.example', password: 'vernetzung', role: 'moderator' },
];

export const createDemoAccounts = async (auth: Auth, db: Firestore): Promise<void> => {
  for (const { email, password, role } of DEMO_ACCOUNTS) {
    await auth.createUser({ email, password, emailVerified: true });
    await eventOf(db)
      .collection('staff')
      .doc(email)
      .set({ roles: [role], addedAt: FieldValue.serverTimestamp() });
  }
};
