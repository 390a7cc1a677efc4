import type { Words } from '#ui/language.tsx';
import type { dataWords } from './data-words.ts';

export const dataWordsEnglish: Words<typeof dataWords> = {
  data: 'My data',
  download: 'Download my data',
  downloading: 'Being put together …',
  downloaded: 'The file is among your downloads.',
  file: 'bsen-my-data.json',
  deleteAll: 'Delete everything about me …',

  deleteTitle: 'Delete everything about you?',
  close: 'Close',
  deleteWhat: 'All this disappears, at once and for good:',
  deleteList: [
    'Your profile and your card among the people',
    'Your answer to the survey',
    'Your marked sessions and what you said about sessions',
    'Your wishes, notes and codes, and whom you blocked or reported',
    'Your contacts: what you showed them, they do not see any more either',
    'Your chair in the fishbowl, if you are sitting',
    'Your entry in the team, if you have one',
    'Your account',
    'Everything this device knows about you, drafts included',
  ],
  deleteNobody:
    'There is nothing of yours on the server. What this device has kept is deleted: marked sessions and drafts.',
  deleteYes: 'Yes, delete everything',
  deleting: 'Deleting …',
  keep: 'Delete nothing',
  prove: 'You signed in a while ago. Show that it is you, then everything is deleted.',
  proveButton: 'Confirm and delete everything',
  proveGoogle: 'Confirm with Google and delete everything',
  left: {
    everything: 'Nothing is deleted yet.',
    account: 'Profile, answer and all the rest are deleted. Only your account itself is left.',
    phone:
      'Everything on the server is deleted. This device could not empty its memory: close all other windows of this app and delete once more.',
  },
  deleteOffline: 'The connection is gone.',
  deleteFailed: 'The server did not play along just now.',
  wrongPasswordAgain: 'The password does not match.',
  again: 'Try again',
  deleted: 'Everything is deleted.',
  deletedHint: 'Nothing about you is stored here any more. Thank you for having been here.',

  stored: 'What is stored here',
  storedList: [
    'Without an account nothing of yours is on the server. Marked sessions and drafts stay on this device.',
    'An account begins only when you send something that others shall see – without a name and without an address. It knows your e-mail address only if you sign in.',
    'Your card can be seen by everybody with an account, as long as you are visible – also with one without sign-in, which anybody gets here. It says what you wrote and nothing else.',
    'Your answer is seen by you and the team. The team could connect it with your card, even if it is “only counted” or “may be quoted anonymously”. It is used only in the way that you allowed with it.',
    'Your name on a chair of the fishbowl is visible to everybody while you sit there. An identifier goes with it: people with an account could find your card by it.',
    'Your marked sessions, your wishes and your notes are seen by you alone.',
    'Your contact data is in your profile, which only you read. Another person sees only what you show them – and that is possible only after you wished for each other, or met and exchanged a code. The contact ends after 90 days.',
    'Whom you block, the app shows to you alone. Somebody who looks with tools of their own could see that you keep away from them: both devices have to know.',
    'A report is read by you and the organizers only. What they then decide about somebody stays in their log, even if that person deletes everything. What others noted about you stays theirs, too.',
    'What you say about a session is read by the organizers only, without your name. They could connect that with your card, too.',
    'No advertising, no statistics. If you choose “Continue with Google”, Google also learns that you sign in here.',
  ],
  where:
    'It is stored at Firebase, a service of Google: accounts in the USA, everything else in the data centre that the team has chosen. Google also sees the IP address of your device.',
  whereHere: 'It is stored on the computer that runs this demonstration, and nowhere else.',

  about: 'About this companion',
  aboutText:
    '#bsen – “Blogger spinnen ein Netzwerk”, bloggers spin a network – was the first conference of Saxon bloggers, on 29 April 2016 at Mediencampus Villa Ida in Leipzig. This companion brings people of different fields together: museums, clubs, companies, administrations and blogs. It is free software (MIT licence).',
};
