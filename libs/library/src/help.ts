// What the help page needs, without the templates: it is part of the app shell and must stay small.
export {
  COUNTRIES,
  countryName,
  countryOfZone,
  DIRECTORIES,
  helpIn,
  HELPLINE_KINDS,
  type CountryHelp,
  type Helpline,
  type HelplineKind,
} from './resources.js';
