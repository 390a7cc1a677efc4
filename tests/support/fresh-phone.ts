import { emptyPhone } from './empty-phone.ts';

// Before the modules of a test file are loaded: every file begins on a phone that knows nothing.
await emptyPhone();
