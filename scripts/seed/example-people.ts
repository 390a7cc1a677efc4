import { EMPTY_CARD, type Card } from '#domain/profile.ts';

const person = (name: string, fields: string[], rest: Partial<Card>): Card => ({
  ...EMPTY_CARD,
  name: `${name} (Beispiel)`,
  fields,
  ...rest,
});

/** Invented people for the demonstration, each visibly an example. Real projects start without them. */
export const EXAMPLE_PEOPLE: readonly Card[] = [
  person('Jana', ['Museum'], {
    sentence: 'Ich möchte, dass unser Depot Geschichten erzählt.',
    interests: ['Archive', 'Storytelling', 'Stadtgeschichte'],
    offers: ['Führungen hinter den Kulissen'],
    seeks: ['Podcasts', 'Reichweite'],
  }),
  person('Murat', ['Blog', 'Journalismus'], {
    sentence: 'Stadtteilblog seit 2009, immer noch neugierig.',
    interests: ['Nachbarschaft', 'Stadtgeschichte', 'Fotografie'],
    offers: ['Reichweite'],
    seeks: ['Archive'],
    networks: ['Leipziger Bloggerstammtisch'],
  }),
  person('Svenja', ['Theater'], {
    sentence: 'Ich suche Menschen, die ehrlich über Premieren schreiben.',
    interests: ['Literatur', 'Barrierefreiheit', 'Jugendarbeit'],
    offers: ['Probenbesuche'],
    seeks: ['Kooperationen'],
    lesson: 'Ein Bloggertag ohne Steckdosen. Nie wieder.',
  }),
  person('Ole', ['Verein'], {
    sentence: 'Wir reparieren Fahrräder und suchen Nachwuchs.',
    interests: ['Ehrenamt', 'Nachbarschaft', 'Nachhaltigkeit'],
    offers: ['Veranstaltungen'],
    seeks: ['Finanzierung', 'Newsletter'],
  }),
  person('Thanh', ['Startup'], {
    sentence: 'Ich baue eine App für Wanderwege.',
    interests: ['Technik', 'Natur', 'Reisen'],
    offers: ['Technik'],
    seeks: ['Fotografie', 'Recht'],
  }),
  person('Brigitte', ['Stadtverwaltung'], {
    sentence: 'Pressestelle – und ich lese eure Blogs wirklich.',
    interests: ['Nachbarschaft', 'Barrierefreiheit', 'Veranstaltungen'],
    offers: ['Finanzierung'],
    seeks: ['Storytelling'],
  }),
  person('Ronny', ['Freiberuflich', 'Blog'], {
    sentence: 'Essen, Trinken, Texten.',
    interests: ['Essen', 'Fotografie', 'Suchmaschinen'],
    offers: ['Storytelling', 'Newsletter'],
    seeks: ['Kooperationen'],
  }),
  person('Katrin', ['Wissenschaft', 'Bibliothek'], {
    sentence: 'Ich forsche zu Tagebüchern und Blogs.',
    interests: ['Archive', 'Literatur', 'Podcasts'],
    offers: ['Archive'],
    seeks: ['Veranstaltungen'],
  }),
  person('Lars', ['Agentur'], {
    sentence: 'Kampagnen mit kleinem Budget sind mir die liebsten.',
    interests: ['Reichweite', 'Video', 'Recht'],
    offers: ['Recht', 'Suchmaschinen'],
    seeks: ['Ehrenamt'],
  }),
  person('Mia', ['Bildung'], {
    sentence: 'Ich weiß noch nicht, was ich suche – überrascht mich.',
    undecided: true,
  }),
  person('Ada', ['Unternehmen'], {
    sentence: 'Mode aus Resten, erzählt von denen, die sie nähen.',
    interests: ['Mode', 'Nachhaltigkeit', 'Storytelling'],
    offers: ['Kooperationen'],
    seeks: ['Podcasts'],
  }),
  person('Friedrich', ['Kultur', 'Verein'], {
    sentence: 'Heimatverein mit W-LAN.',
    interests: ['Stadtgeschichte', 'Ehrenamt', 'Video'],
    offers: ['Fotografie'],
    seeks: ['Jugendarbeit', 'Technik'],
  }),
];
