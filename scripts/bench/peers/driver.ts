import { driver } from 'driver.js';
import { whenParsed } from './start';

whenParsed((steps) => {
  const tour = driver({
    steps: steps.map(({ selector, text }) => ({ element: selector, popover: { title: 'Step', description: text } })),
  });
  tour.drive();
});
