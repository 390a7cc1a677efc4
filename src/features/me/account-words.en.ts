import type { Words } from '#ui/language.tsx';
import type { accountWords } from './account-words.ts';

export const accountWordsEnglish: Words<typeof accountWords> = {
  account: 'Account',
  takeAlong: 'Take it to your next device',
  use: 'If you sign in, you keep profile, answer and marked sessions when you change the device. Everything that is here stays.',
  google: 'Continue with Google',
  byEmail: 'Or with an e-mail address',
  modes: { signUp: 'New here', signIn: 'Been here before' },
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least 8 characters.',
  signUp: 'Create account',
  signIn: 'Sign in',
  working: 'One moment …',
  forgot: 'Forgot your password?',
  forgotHint: 'Enter your e-mail address above, and we will send you a link.',
  resetSent: 'If there is an account for this address, a mail with a link is on its way.',
  entered: 'You are signed in. Everything is still here.',

  bothTitle: 'Which one stays?',
  both: (what) =>
    `There is ${what} on this device and in your account. One version stays, the other is deleted. Your marked sessions come together.`,
  bothWhat: {
    profile: 'a profile',
    answer: 'an answer to the survey',
    all: 'a profile and an answer',
  },
  contactsTitle: 'Your contacts cannot come along',
  contacts: (count) =>
    `${count === 1 ? 'One contact belongs' : `${count} contacts belong`} to this device and cannot move to another account. If you sign in there, ${count === 1 ? 'it ends' : 'they end'} – for both of you.`,
  contactsHow:
    'First save what you want to keep as a file. Or create a new account with “New here”: then everything stays.',
  toContacts: 'To my contacts',
  giveContactsUp: 'Sign in anyway',
  keepPhone: 'Keep what is on this device',
  keepAccount: 'Keep what is in the account',
  notNow: 'Do not sign in after all',

  troubles: {
    emailTaken: 'There is an account for this address already. Sign in with it.',
    wrongPassword: 'Address and password do not match.',
    weakPassword: 'This password is too short or too simple. Use at least 8 characters.',
    badEmail: 'This is not a complete e-mail address.',
    tooMany: 'Too many attempts at once just now. Wait a few minutes – nothing here gets lost.',
    offline: 'This needs a network. Nothing here gets lost – try again in a moment.',
    closed: 'Google’s window was closed before you were signed in.',
    popupBlocked: 'Your browser did not let Google’s window open. Allow it, and tap again.',
    blocked: 'This account is blocked. Talk to the team.',
    busy: 'The server does not answer just now. Nothing is lost – try again in a moment.',
    damaged:
      'Something of yours on the server could not be read. Save profile and answer anew first, then signing in works.',
    noRoom: 'This device has no room to take your things along safely. Free some storage.',
    failed: 'That did not work. Nothing is lost – try again in a moment.',
  },

  verified: 'This address is confirmed.',
  unverified:
    'This address is not confirmed. Only the team needs that: the team’s pages open with a confirmed address only.',
  sendMail: 'Send confirmation mail',
  mailSent: 'The mail is on its way. Open the link in it and come back here.',
  lookAgain: 'I have confirmed it',
  stillUnverified: 'Not confirmed yet. Open the link in the mail and try again.',

  signOut: 'Sign out of this device',
  signOutHint: 'Everything stays in the account. This device forgets it.',
  unsentTitle: 'Something is not sent yet',
  unsent: 'If you sign out now, what has not reached your account is lost – drafts too.',
  signOutAnyway: 'Sign out anyway',
  stay: 'Stay signed in',
  signedOut: 'You are signed out. This device has forgotten everything.',
  signedOutOnly:
    'You are signed out. This device could not empty its memory: close all other windows of this app, sign in once more and out again.',
};
