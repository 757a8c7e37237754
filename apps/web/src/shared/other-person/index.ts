export { OtherPersonsPanel, type OtherPerson } from './OtherPersonsPanel';
