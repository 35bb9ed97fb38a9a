/** The functions that one person holds in a quality, and the row in which one is added. */
import type { Page } from './document';
import { Text } from './text';
import { FUNCTION_NAMES, FunctionTabs } from './umoe-function-parts';
import { functions as texts } from './umoe-functions.texts';
import { moreMessages } from './umoe-more-messages.texts';
import { showDay } from './umoe-numbers';
import type { Errors } from './umoe-rows';
import { type SheetFrame, umoeSheet } from './umoe-sheet';

export interface FunctionLine {
  id: string;
  function: string;
  from: string;
  until?: string | undefined;
  /** Time of day from which it can be used, where that is still to come. */
  activeFrom: string | undefined;
}

export interface FunctionsProps extends SheetFrame {
  /** Whose functions these are. */
  user: string;
  held: readonly FunctionLine[];
  typed: Readonly<Record<string, string>>;
  errors: Errors;
  /** The overview of people. */
  overview: string;
}

export function umoeFunctions(props: FunctionsProps): Page {
  const { language, held, errors } = props;
  const columns = [texts.function, texts.start, texts.end, texts.action];
  const content = (
    <form method="post" action={props.self} autocomplete="off">
      <p>
        <Text of={texts.user} language={language} />: {props.user}
      </p>
      <FunctionTabs language={language} current="functions" self={props.overview} />
      <h1>
        <Text of={texts.heading} language={language} />
      </h1>
      {Object.entries(errors).map(([name, error]) =>
        error ? (
          <p key={name} class="error">
            • <Text of={moreMessages[error]} language={language} />
          </p>
        ) : null,
      )}
      <p>
        <Text of={texts.page} language={language} /> 1
      </p>
      <table class="list">
        <tr>
          {columns.map((column) => (
            <th key={column.fr.text}>
              <Text of={column} language={language} />
            </th>
          ))}
        </tr>
        {held.map(({ id, function: name, from, until, activeFrom }) => (
          <tr key={id}>
            <td>{FUNCTION_NAMES[name] ?? name}</td>
            <td>{showDay(from)}</td>
            <td>{showDay(until ?? null)}</td>
            <td>{activeFrom && <Text of={texts.activeFrom} language={language} values={{ time: activeFrom }} />}</td>
          </tr>
        ))}
        <NewRow {...props} />
      </table>
      <p>
        * : <Text of={texts.dateFormat} language={language} />
      </p>
      <p>
        <Text of={texts.delay} language={language} />
      </p>
    </form>
  );
  return umoeSheet(props, texts.heading, content);
}

function NewRow({ language, typed }: FunctionsProps) {
  return (
    <tr>
      <td>
        <select name="function" id="function">
          <option value="" />
          {Object.entries(FUNCTION_NAMES).map(([id, name]) => (
            <option key={id} value={id} selected={typed.function === id}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td>
        * <input type="text" name="from" id="from" value={typed.from ?? ''} size={12} autocomplete="off" />
      </td>
      <td>
        <input type="text" name="until" id="until" value={typed.until ?? ''} size={12} autocomplete="off" />
      </td>
      <td>
        <button type="submit" name="do" value="add">
          <Text of={texts.add} language={language} />
        </button>{' '}
        <button type="submit" name="do" value="back">
          <Text of={texts.back} language={language} />
        </button>
      </td>
    </tr>
  );
}
