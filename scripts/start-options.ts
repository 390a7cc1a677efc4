import { parseArgs } from 'node:util';
import { PlainTrouble } from './plain-trouble.ts';

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format();

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text.length === 10;
};

const parse = (args: string[]) => {
  try {
    return parseArgs({
      args,
      options: {
        data: { type: 'string', default: '.bsen-data' },
        fresh: { type: 'boolean', default: false },
        date: { type: 'string', default: today() },
        port: { type: 'string', default: '5173' },
        dev: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new PlainTrouble(
      'That is not an option: npm start -- [--data DIR] [--fresh] [--date YYYY-MM-DD] [--port N] [--dev]',
    );
  }
};

/** What `npm start -- …` was asked for. `date`: the ISO day the demo event takes place, today in its zone if unsaid. */
export const startOptions = (args: string[]) => {
  const values = parse(args);
  if (!isDay(values.date)) throw new PlainTrouble(`${values.date} is no day: npm start -- --date 2016-04-29`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new PlainTrouble(`${values.port} is no port: npm start -- --port 5173`);
  return { ...values, port };
};
