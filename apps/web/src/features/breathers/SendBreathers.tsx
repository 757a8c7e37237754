import { useLeftDrafts } from '../../shared/drafts/useLeftDrafts';
import { saveBreather } from './save-breather';

/** Breathers that were written without a connection. */
export default function SendBreathers() {
  useLeftDrafts('breather', saveBreather);
  return null;
}
