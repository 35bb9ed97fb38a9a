import introJs from 'intro.js';
import { whenParsed } from './start';

whenParsed((steps) => {
  const tour = introJs.tour();
  tour.setOptions({
    steps: steps.map(({ selector, text }) => ({
      element: document.querySelector(selector),
      title: 'Step',
      intro: text,
    })),
  });
  void tour.start();
});
