export { BookLink } from './BookLink';
export { words as bookingWords } from './booking.words';
export { FreeTimes, zoneCity } from './FreeTimes';
export { MySessionActions } from './MySessionActions';
export { ChosenType, TypeChoice } from './TypeChoice';
