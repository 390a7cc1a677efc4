import { Link } from 'react-router-dom';
import { useFieldsWords } from './fields-words.ts';

/** From the list of suggestions, and from the fields, to the map of both. */
export const MapLink = () => (
  <p>
    <Link to="/menschen/karte">{useFieldsWords().toMap}</Link>
  </p>
);
