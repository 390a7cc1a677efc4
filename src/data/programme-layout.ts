import * as v from 'valibot';
import { kept } from './phone.ts';

/** Where there is room: the programme of a day as a timetable or as a list, as last chosen on this device. */
export const programmeLayout = kept('programme-layout', v.picklist(['grid', 'list']), 'grid');
