import Shepherd from 'shepherd.js';
import { whenParsed } from './start';

whenParsed((steps) => {
  const tour = new Shepherd.Tour({ useModalOverlay: true });
  for (const [index, { selector, text }] of steps.entries()) {
    tour.addStep({
      id: `step-${index}`,
      title: 'Step',
      text,
      attachTo: { element: selector, on: 'bottom' },
      buttons: [{ text: 'Next', action: () => tour.next() }],
    });
  }
  void tour.start();
});
