import ProgrammeExtras from '../programme-extras.tsx';

export { Dock } from './dock.tsx';
export { Found } from './found.tsx';
export { Tools } from './tools.tsx';

/** Always the same element, so that it need not be looked at while somebody types. */
export const EXTRAS = <ProgrammeExtras />;
