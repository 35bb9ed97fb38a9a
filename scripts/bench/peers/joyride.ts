import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride } from 'react-joyride';
import { whenParsed } from './start';

whenParsed((steps) => {
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(
    createElement(Joyride, {
      run: true,
      continuous: true,
      // Without it Joyride first shows a dot to be pressed; with it, its bubble.
      steps: steps.map(({ selector, text }) => ({ target: selector, content: text, skipBeacon: true })),
    }),
  );
});
