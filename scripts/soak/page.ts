/** What can be pressed and filled in on a simulated page, read from its HTML as the portal writes it. */

export interface Field {
  name: string;
  kind: 'text' | 'choice' | 'box' | 'file' | 'fixed';
  /** What a choice offers; of anything else the value that it holds. */
  values: string[];
  /** What is sent when nobody touches it; null where nothing is. */
  standing: string | null;
}

export interface Form {
  action: string;
  post: boolean;
  multipart: boolean;
  fields: Field[];
  /** Name and value of each button; null for one without a name. */
  buttons: ([name: string, value: string] | null)[];
}

export interface PageRead {
  /** Addresses of the links, as they stand on the page. */
  links: string[];
  /** Every address of the page, whatever it is for, with the attribute in which it stands. */
  addresses: { attribute: string; value: string }[];
  forms: Form[];
}

type Attributes = Record<string, string>;
interface Tag {
  name: string;
  attributes: Attributes;
  /** Text up to the next tag. */
  text: string;
}

const ADDRESSES = ['href', 'action', 'src', 'formaction', 'poster', 'srcset', 'data', 'background', 'cite', 'ping'];

export function readPage(html: string): PageRead {
  const tags = tagsOf(html);
  const links = tags.flatMap(({ name, attributes }) =>
    name === 'a' && attributes.href !== undefined ? [attributes.href] : [],
  );
  const addresses = tags.flatMap(({ attributes }) =>
    ADDRESSES.flatMap((attribute) => {
      const value = attributes[attribute];
      return value === undefined ? [] : [{ attribute, value }];
    }),
  );
  return { links, addresses, forms: formsOf(tags) };
}

function tagsOf(html: string): Tag[] {
  const body = html.replace(/<style>.*?<\/style>/gs, '');
  return [...body.matchAll(/<(\/?[a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>([^<]*)/gi)].map(
    ([, name = '', rest = '', text = '']) => ({
      name: name.toLowerCase(),
      attributes: Object.fromEntries(
        [...rest.matchAll(/([^\s"=/]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, decode(value)]),
      ),
      text: decode(text),
    }),
  );
}

function formsOf(tags: readonly Tag[]): Form[] {
  const forms: Form[] = [];
  let form: Form | undefined;
  let select: Field | undefined;
  for (const { name, attributes, text } of tags) {
    if (name === 'form') {
      form = {
        action: attributes.action ?? '',
        post: attributes.method?.toLowerCase() === 'post',
        multipart: attributes.enctype === 'multipart/form-data',
        fields: [],
        buttons: [],
      };
      forms.push(form);
    } else if (name === '/form') form = undefined;
    else if (name === '/select') select = undefined;
    else if (name === 'option' && select) addOption(select, attributes, text);
    else if (name === 'button' && form) {
      form.buttons.push(attributes.name === undefined ? null : [attributes.name, attributes.value ?? '']);
    } else if (form && attributes.name !== undefined) {
      if (name === 'select') {
        select = { name: attributes.name, kind: 'choice', values: [], standing: null };
        form.fields.push(select);
      } else if (name === 'textarea') {
        form.fields.push({ name: attributes.name, kind: 'text', values: [text], standing: text });
      } else if (name === 'input') addInput(form, attributes.name, attributes);
    }
  }
  return forms;
}

function addOption(select: Field, attributes: Attributes, text: string): void {
  const value = attributes.value ?? text;
  select.values.push(value);
  if (select.standing === null || attributes.selected !== undefined) select.standing = value;
}

function addInput(form: Form, name: string, { type = 'text', value = '', checked }: Attributes): void {
  const on = checked === undefined ? null : value;
  if (type === 'radio') {
    const known = form.fields.find((field) => field.name === name);
    if (known) {
      known.values.push(value);
      known.standing ??= on;
    } else form.fields.push({ name, kind: 'choice', values: [value], standing: on });
  } else if (type === 'checkbox') form.fields.push({ name, kind: 'box', values: [value], standing: on });
  else if (type === 'file') form.fields.push({ name, kind: 'file', values: [], standing: null });
  else form.fields.push({ name, kind: type === 'hidden' ? 'fixed' : 'text', values: [value], standing: value });
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
