import { deviceDay } from './device-day.ts';
import { offerSharing } from './share.ts';
import { takeAway } from './take-away.ts';

const look = () => takeAway(deviceDay());

look();
// A page may stay open over midnight, or come back from the browser's memory.
addEventListener('pageshow', look);
document.addEventListener('visibilitychange', look);
setInterval(look, 60_000);
offerSharing();
