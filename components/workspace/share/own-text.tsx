/** What somebody wrote: as text, kept apart from what stands around it, because it may run the other way. */
export function OwnText({ text }: { text: string }) {
  return <bdi class="own-text">{text}</bdi>;
}

/** Several of them, none of which may push the page aside; a long row of them is folded by whoever shows it. */
export function OwnTexts({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="plain-list own-texts">
      {texts.map((text, index) => (
        <li key={index}>
          <OwnText text={text} />
        </li>
      ))}
    </ul>
  );
}
