/** There is one login, the hall's: when the stock page would show its own, go there instead. */
import { purgeDrafts } from './drafts.js';

export function leaveToHallLogin(hall) {
  const leave = () => {
    if (location.hash.startsWith('#/login')) {
      purgeDrafts();
      location.replace(`${hall}/login?expired`);
    }
  };
  window.addEventListener('hashchange', leave);
  leave();
}
