import type { Term } from '#domain/terms.ts';

const pairs = (list: readonly (readonly [string, string])[]): Term[] => list.map(([de, en]) => ({ de, en }));

/** Fields to begin with; organizers edit the list, profiles keep their words. */
export const FIELDS = pairs([
  ['Blog', 'Blog'],
  ['Verein', 'Club or association'],
  ['Museum', 'Museum'],
  ['Theater', 'Theatre'],
  ['Unternehmen', 'Company'],
  ['Stadtverwaltung', 'City administration'],
  ['Startup', 'Startup'],
  ['Freiberuflich', 'Freelance'],
  ['Wissenschaft', 'Science'],
  ['Journalismus', 'Journalism'],
  ['Agentur', 'Agency'],
  ['Bildung', 'Education'],
  ['Kultur', 'Culture'],
  ['Bibliothek', 'Library'],
]);

export const INTERESTS = pairs([
  ['Storytelling', 'Storytelling'],
  ['Podcasts', 'Podcasts'],
  ['Fotografie', 'Photography'],
  ['Ehrenamt', 'Volunteering'],
  ['Finanzierung', 'Funding'],
  ['Recht', 'Law'],
  ['Reichweite', 'Reach'],
  ['Veranstaltungen', 'Events'],
  ['Stadtgeschichte', 'Local history'],
  ['Literatur', 'Literature'],
  ['Reisen', 'Travel'],
  ['Essen', 'Food'],
  ['Mode', 'Fashion'],
  ['Natur', 'Nature'],
  ['Technik', 'Technology'],
  ['Barrierefreiheit', 'Accessibility'],
  ['Archive', 'Archives'],
  ['Nachbarschaft', 'Neighbourhood'],
  ['Newsletter', 'Newsletters'],
  ['Suchmaschinen', 'Search engines'],
  ['Video', 'Video'],
  ['Kooperationen', 'Cooperation'],
  ['Jugendarbeit', 'Youth work'],
  ['Nachhaltigkeit', 'Sustainability'],
]);
