/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
/** The callout: the step, what the page says about it, and what the person can do. Everything comes in as a view. */
import type { GuidePack } from '../../session/messages';
import { Contacts, LetterText, Links, Listed, NoteLine, ProblemText, Sign, Source, Terms } from './callout-parts';
import { type Drawn, Fragment, h } from './draw';
import type { Say } from './say';
import type { CalloutView } from './view';

export type Part = 'why' | 'who' | 'letter' | 'words' | 'lost' | 'page';
export interface Acts {
  done(): void;
  back(): void;
  takeMe(): void;
  pause(): void;
  panel(): void;
  retry(): void;
  /** Begins to let the person point something out, or ends it. */
  point(): void;
  /** What is ringed now is what the step means. */
  choose(): void;
  /** Takes back what was pointed out. */
  forget(): void;
  /** Puts a text on the clipboard, and says so. */
  copy(text: string, said: string): void;
  collapse(small: boolean): void;
  open(part: Part | null): void;
}
export interface CalloutProps {
  view: CalloutView;
  open: Part | null;
  /** The page without anything of the person on it, once it was asked for. */
  page: string;
  trouble: string | null;
  host: string;
  /** `sheet`, `sheet top` in a narrow window, or nothing. */
  shape: string;
  say: Say;
  acts: Acts;
  dates: GuidePack['dates'];
}

const stepName = ({ view: { number, of }, say }: Pick<CalloutProps, 'view' | 'say'>): string =>
  of > 0 ? say('step', { number, of }) : say('name');

/** Only a real press counts: a script of the page can reach into an open shadow root and send events of its own. */
const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

export function Callout(props: CalloutProps) {
  const { view, say, acts } = props;
  const fold = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape') acts.collapse(true);
  };
  return (
    <section
      class={`callout ${view.state} ${props.shape}`}
      aria-label={say('label')}
      data-step={view.step}
      data-target={view.target}
      data-state={view.state}
      data-undescribed={view.undescribed ? '' : undefined}
      onKeyDown={fold}
    >
      <span class="thread" />
      <span class="knot" />
      <div class="head">
        <span class="of">
          {stepName(props)}
          {view.practice && ` · ${say('practice')}`}
        </span>
        <button type="button" class="icon" aria-label={say('collapse')} onClick={trusted(() => acts.collapse(true))}>
          <span />
        </button>
      </div>
      <div class="body">
        <h2 tabIndex={-1}>{view.title}</h2>
        <Main {...props} />
        <Buttons {...props} />
        <Asks {...props} />
        <Foot {...props} />
      </div>
    </section>
  );
}

function Main({ view, say, trouble, acts }: CalloutProps) {
  return (
    <>
      <div class="say">
        {view.say.map((line) => (
          <p>{line}</p>
        ))}
      </div>
      {view.quote.length > 0 && (
        <div class="quote">
          {view.quote.map((line) => (
            <div>{line}</div>
          ))}
        </div>
      )}
      {view.verdict && <NoteLine {...view.verdict} say={say} />}
      {view.warnings.map((text) => (
        <NoteLine tone="care" text={text} say={say} />
      ))}
      {view.outside && (
        <div class="note plain">
          <div>
            <b>{view.outside.title}</b>
            {view.outside.lines.map((line) => (
              <div>{line}</div>
            ))}
          </div>
        </div>
      )}
      {view.way.length > 0 && (
        <>
          <h3>{say('way')}</h3>
          <ol>
            {view.way.map((title) => (
              <li>{title}</li>
            ))}
          </ol>
        </>
      )}
      <Listed title={say('prepare')} lines={view.prepare} />
      <Links links={view.links} />
      {view.state === 'refused' && <Listed title={say('look-for')} lines={view.lookFor} />}
      {view.state === 'exit' && <Contacts contacts={view.contacts} say={say} />}
      {trouble && (
        <div class="note bad">
          <Sign tone="bad" />
          <div>
            {trouble}{' '}
            <button type="button" class="ask" onClick={trusted(acts.retry)}>
              {say('retry')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

interface ActProps {
  act: string;
  text: Drawn;
  onPress: () => void;
  main?: boolean;
  /** What it did is being stored. */
  saving?: boolean;
}

function Act({ act, text, onPress, main, saving }: ActProps) {
  return (
    <button
      type="button"
      class={`act ${main ? 'main' : ''}`}
      data-act={act}
      aria-disabled={saving}
      onClick={trusted(() => saving || onPress())}
    >
      {text}
    </button>
  );
}

function Buttons({ view, say, acts }: CalloutProps) {
  if (view.picking) {
    return (
      <div class="acts">
        {view.quote.length > 0 && <Act act="choose" text={say('pick.choose')} onPress={acts.choose} main />}
        <Act act="point" text={say('pick.cancel')} onPress={acts.point} />
      </div>
    );
  }
  const far = view.takeMe === 'up' || view.takeMe === 'down';
  const takeMe = [far && <span aria-hidden="true">{view.takeMe === 'up' ? '↑ ' : '↓ '}</span>, say('take-me')];
  const done = view.saving ? say('saving') : say(view.done === 'main' ? 'done' : 'done.quiet');
  return (
    <div class="acts">
      {view.takeMe && <Act act="take-me" text={takeMe} onPress={acts.takeMe} main={far} />}
      {view.done && <Act act="done" text={done} onPress={acts.done} main={view.done === 'main'} saving={view.saving} />}
      {view.canPoint && <Act act="point" text={say('pick')} onPress={acts.point} />}
      {view.hinted && <Act act="forget" text={say('pick.forget')} onPress={acts.forget} />}
      {view.back && <Act act="back" text={say('back')} onPress={acts.back} />}
    </div>
  );
}

function Asks(props: CalloutProps) {
  const { view, say, open, acts } = props;
  const parts: Part[] = [];
  if (view.why || view.sources.length > 0) parts.push('why');
  if (view.letter) parts.push('letter');
  if (view.terms.length > 0) parts.push('words');
  if (view.contacts.length > 0 && view.state !== 'exit') parts.push('who');
  if (view.step !== '') parts.push('lost');
  if (view.state === 'refused') parts.push('page');
  return (
    <>
      <div class="asks">
        {parts.map((part) => (
          <button
            type="button"
            class="ask"
            data-act={part}
            aria-expanded={open === part}
            aria-controls={open === part ? 'more' : undefined}
            onClick={trusted(() => acts.open(open === part ? null : part))}
          >
            {say(part)}
          </button>
        ))}
      </div>
      {open && parts.includes(open) && (
        <div class="more" id="more">
          {open === 'why' && <Why {...props} />}
          {open === 'who' && <Contacts contacts={view.contacts} say={say} />}
          {open === 'letter' && <ToSend {...props} />}
          {open === 'words' && <Terms terms={view.terms} say={say} />}
          {open === 'lost' && <Lost {...props} />}
          {open === 'page' && <PageCopy {...props} />}
        </div>
      )}
    </>
  );
}

function Why({ view, say, dates }: CalloutProps) {
  return (
    <>
      {view.why && <p>{view.why}</p>}
      <Listed title={say('sources')} lines={view.sources.map((source) => Source({ source, say, dates }))} />
    </>
  );
}

function ToSend({ view: { letter }, say, acts }: CalloutProps) {
  if (letter === null) return null;
  const copy = () => acts.copy(`${letter.subject}\n\n${letter.body}`, say('copied'));
  return <LetterText {...{ letter, say }} copy={<Act act="copy" text={say('copy')} onPress={copy} />} />;
}

function PageCopy({ page, say, acts }: CalloutProps) {
  return (
    <>
      <p>{say('page.say')}</p>
      <textarea class="letter" readOnly rows={8} aria-label={say('page')}>
        {page}
      </textarea>
      <p>
        <Act act="copy" text={say('page.copy')} onPress={() => acts.copy(page, say('page.copied'))} />{' '}
        <a class="act" download="page.html" href={`data:text/html;charset=utf-8,${encodeURIComponent(page)}`}>
          {say('page.save')}
        </a>
      </p>
    </>
  );
}

function Lost({ view, say, acts }: CalloutProps) {
  return (
    <>
      {view.state !== 'refused' && <Listed title={say('look-for')} lines={view.lookFor} />}
      {view.problems.map((problem) => (
        <ProblemText problem={problem} say={say} />
      ))}
      <p>{say('lost.panel')}</p>
      <p>
        <Act act="open-panel" text={say('panel')} onPress={acts.panel} />
      </p>
      {view.state !== 'exit' && <Contacts contacts={view.contacts} say={say} />}
    </>
  );
}

function Foot({ view, say, acts, host }: CalloutProps) {
  return (
    <div class="foot">
      <p>{[...view.notes, say('independent')].join(' ')}</p>
      <div class="asks">
        {(['panel', 'pause'] as const).map((act) => (
          <button type="button" class="ask" data-act={act} onClick={trusted(acts[act])}>
            {say(act, { host })}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The callout folded away: a knot that opens it again. It still tells a script which step it is. */
export function Small({ view, say, acts }: Pick<CalloutProps, 'view' | 'say' | 'acts'>) {
  return (
    <button
      type="button"
      class="small"
      data-step={view.step}
      data-target={view.target}
      data-state={view.state}
      aria-expanded={false}
      onClick={trusted(() => acts.collapse(false))}
    >
      {stepName({ view, say })}
      <span class="unseen">{say('expand')}</span>
    </button>
  );
}
