import type { Words } from '#ui/language.tsx';
import type { GuideWords } from './guide-words.ts';

const english: Words<GuideWords> = {
  title: 'Write a spreadsheet',
  lead: 'Only “Titel” and something about time, room or people must be there. The order does not matter, English heads work too. What has no column stays in the draft as it is.',
  template: 'The template (CSV)',
  templateName: 'bsen-template.csv',
  columnsTitle: 'All columns and what belongs there',
  column: 'Column',
  meaning: 'What belongs there',
  columns: {
    id: 'Leave it empty; the programme knows a session again by it. Who hands out, changes and reads in leaves it.',
    title: 'Must be there. 200 characters at most.',
    date: '29.04.2027 or 2027-04-29. Empty: no time yet, the session waits in the draft.',
    start: '11:15, in the time of the venue.',
    end: '12:15. Only needed where no minutes are given.',
    minutes: '60 or 1:00. From 5 minutes to 24 hours.',
    room: 'Name of the room; new ones are added to the frame. “Ganzes Haus” means everywhere.',
    track: 'Name of the track; new ones are added.',
    kind: 'Session, Opening, Break or Fishbowl. Empty: session.',
    persons: 'Only for reading in: all names in one cell, semicolons between them.',
    abstract: '8,000 characters at most, paragraphs included.',
    fields: 'Whom it concerns, semicolons between them: “Museum; Verein”. Four at most.',
    cancelled: '“yes” when it is cancelled.',
    example: '“alles” or “Zeit” when it is only an example.',
    source: 'A link, with https:// in front.',
  },
  people: 'Three columns for every person; more people: Person 3, Blog 3 …',
  examples: { title: 'Opening archives', room: 'Hall', track: 'Content' },
};

export default english;
