import { deviceDay } from './device-day.ts';
import { offerSharing } from './share.ts';
import { takeAway } from './take-away.ts';

/** A copy says which day it is where it knows better than the device, which may be behind. */
const said = document.documentElement.dataset['today'] ?? '';
const look = () => {
  const day = deviceDay();
  takeAway(said > day ? said : day);
};

look();
// A page may stay open over midnight, or come back from the browser's memory.
addEventListener('pageshow', look);
document.addEventListener('visibilitychange', look);
setInterval(look, 60_000);
offerSharing();
