export { BookLink } from './BookLink';
export { MySessionActions } from './MySessionActions';
