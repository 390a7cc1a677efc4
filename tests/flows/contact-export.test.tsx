import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import type { Contactable } from '#domain/contact-export.ts';
import { ContactCardButton, ContactExport } from '#features/people/codes/contact-export.tsx';
import { NOW } from '../support/factories.ts';

configure({ asyncUtilTimeout: 25_000 });

const ANNA: Contactable = {
  uid: 'anna',
  name: 'Anna Müller',
  contact: { ...EMPTY_CONTACT, email: 'anna@example.org', blog: 'https://anna.example' },
  note: 'Kaffee',
  madeAt: NOW,
};
const BEN: Contactable = { uid: 'ben', name: '=1+1', contact: EMPTY_CONTACT, note: '', madeAt: NOW };

let saved: { name: string; text: Promise<string> }[] = [];

/** Instead of the folder of downloads: the page's own link is clicked, and what it would save is read. */
const catchFile = (event: MouseEvent) => {
  const link = event.target;
  if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
  event.preventDefault();
  saved.push({ name: link.download, text: fetch(link.href).then((response) => response.text()) });
};

// Links that are in no document tell nobody that they were clicked.
const { click } = HTMLAnchorElement.prototype;
beforeEach(() => {
  saved = [];
  HTMLAnchorElement.prototype.click = function clicked() {
    document.body.append(this);
    click.call(this);
    this.remove();
  };
  document.addEventListener('click', catchFile, true);
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  document.removeEventListener('click', catchFile, true);
  cleanup();
});

const onlyFile = () =>
  waitFor(async () => {
    expect(saved).toHaveLength(1);
    return { name: saved[0]?.name, text: (await saved[0]?.text) ?? '' };
  });

it('says before what will be in the file', () => {
  render(<ContactExport pairs={[ANNA, BEN]} />);
  expect(screen.getByText(/^2 Kontakte als Datei/)).toBeVisible();
  const inside = screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent);
  expect(inside).toEqual(['Anna Müller – E-Mail, Blog', '=1+1 – nur der Name']);
});

it('saves vCards without my notes, unless I tick them', async () => {
  render(<ContactExport pairs={[ANNA, BEN]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Als vCard' }));
  const { name, text } = await onlyFile();
  expect(name).toBe('bsen-kontakte.vcf');
  expect(text).toContain('FN:Anna Müller');
  expect(text).not.toContain('Kaffee');
  expect(await screen.findByText('Gespeichert: bsen-kontakte.vcf')).toBeVisible();
});

it('saves a table in which no cell is a formula, with my notes when ticked', async () => {
  render(<ContactExport pairs={[ANNA, BEN]} />);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Auch meine Notizen/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle (CSV)' }));
  const { name, text } = await onlyFile();
  expect(name).toBe('bsen-kontakte.csv');
  expect(text).toContain('Kaffee');
  expect(text).toMatch(/\r\n"?'=1\+1"?;/);
});

it('saves one person under their name, without the note', async () => {
  render(<ContactCardButton person={ANNA} />);
  await userEvent.click(screen.getByRole('button', { name: /^Ins Adressbuch/ }));
  const { name, text } = await onlyFile();
  expect(name).toBe('kontakt-anna-mueller.vcf');
  expect(text).not.toContain('Kaffee');
});

it('says so when there is nobody to take along', () => {
  render(<ContactExport pairs={[]} />);
  expect(screen.getByText(/^Noch hat niemand Dir etwas gezeigt/)).toBeVisible();
});
