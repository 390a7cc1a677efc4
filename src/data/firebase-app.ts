import { initializeApp } from 'firebase/app';
import { firebaseOptions } from './environment.ts';

export const app = initializeApp(firebaseOptions);

/** A second app proves a password before the first one gives up its anonymous account. */
export const doorApp = () => initializeApp(firebaseOptions, 'door');
