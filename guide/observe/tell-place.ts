/** Tells the background where the tab is, whenever that changes. */
import type { Place } from '../../session/messages';
import type { GuidePort } from '../port';

export function createPlaceTeller(port: GuidePort, checklist: string): (place: Place) => void {
  let told = '';
  // Not heard: the next look tells it again.
  const forget = () => {
    told = '';
  };
  return (place) => {
    const key = JSON.stringify(place);
    if (key === told) return;
    told = key;
    port.call('place', { checklist, place }).then((answer) => answer ?? forget(), forget);
  };
}
