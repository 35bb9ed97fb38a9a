/**
 * What the measurement itself runs in the page: it notes the first frame that shows what is waited for, and changes the
 * page on demand. Each function is sent as text and uses nothing from outside; its time is left out of every trace.
 */

/** Noted in the page when that frame begins. */
export const SHOWN = 'bench-shown';

/** What the page finds in `benchProbe`. */
export interface Probe {
  /** Milliseconds from the end of the page's content to the first frame that shows it. */
  shown: Promise<number>;
  /** Has the guide read the whole page, as the browser has it after its window was resized. */
  resize(): void;
  /** Changes the page a hundred times, in one task, away from the target. */
  change(kind: Change): void;
  /** Does nothing, in a task of its own. */
  here(): Promise<void>;
}

export type Change = 'texts' | 'classes' | 'boxes' | 'rows';
export const CHANGES: Record<Change, string> = {
  texts: '100 texts replaced in the last table',
  classes: '100 paragraphs get another class',
  boxes: '100 paragraphs added',
  rows: '100 table rows with a box to tick get another class',
};

export interface ProbeOptions {
  selector: string;
  /** The element whose shadow tree holds it; empty when it stands in the page. */
  host: string;
  parsed: string;
}

/** Source of a script that defines `benchProbe` before anything of the page runs. */
export const probeScript = (options: ProbeOptions): string =>
  `globalThis.benchProbe=((__name)=>(${installProbe.toString()})(${JSON.stringify(options)}))((f)=>f);\n//# sourceURL=bench-probe.js`;

function installProbe({ selector, host, parsed }: ProbeOptions): Probe {
  const find = () => {
    if (selector === '') return null;
    const root = host === '' ? document : document.querySelector(host)?.shadowRoot;
    return root?.querySelector(selector) ?? null;
  };
  const visible = () => {
    const element = find();
    if (element === null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const shown = new Promise<number>((resolve) => {
    const look = () => {
      if (selector === '') return;
      if (visible()) {
        performance.mark('bench-shown');
        // Not the frame's own time: a frame that a long task held up says it began before what it shows was there.
        resolve(performance.now() - (performance.getEntriesByName(parsed)[0]?.startTime ?? 0));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const last = <Found extends Element>(what: string, count: number) =>
    [...document.querySelectorAll<Found>(what)].slice(-count);
  let turn = 0;
  const change = {
    texts: () => {
      const cells = last('td span, p span', 100);
      for (let n = 0; n < 100; n += 1) {
        const cell = cells[n % cells.length];
        if (cell?.firstChild) cell.firstChild.nodeValue = `Texte ${turn} ${n}`;
      }
    },
    classes: () => {
      const boxes = last('main p b', 100).map((bold) => bold.parentElement);
      for (let n = 0; n < 100; n += 1) boxes[n % boxes.length]?.classList.toggle(`mark-${turn}-${n}`);
    },
    boxes: () => {
      const parent = document.querySelector('#ticker');
      for (let n = 0; n < 100; n += 1) {
        const line = document.createElement('p');
        line.textContent = `Ligne ${turn} ${n}`;
        parent?.append(line);
      }
    },
    rows: () => {
      const rows = last('tr', 100);
      for (let n = 0; n < 100; n += 1) rows[n % rows.length]?.classList.toggle(`mark-${turn}-${n}`);
    },
  };
  return {
    shown,
    here: () => new Promise((resolve) => setTimeout(() => resolve())),
    resize: () => void setTimeout(() => dispatchEvent(new Event('resize'))),
    change: (kind) =>
      void setTimeout(() => {
        turn += 1;
        change[kind]();
      }),
  };
}
