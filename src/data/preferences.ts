import * as v from 'valibot';
import { kept } from './phone.ts';

const keptPreferences = v.object({
  language: v.nullable(v.picklist(['de', 'en'])),
  theme: v.picklist(['system', 'light', 'dark']),
});

/** What this phone was told about language (null: not yet) and light or dark. */
export const preferences = kept('preferences', keptPreferences, { language: null, theme: 'system' });
