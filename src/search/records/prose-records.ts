import type { TextBlock } from '../../ledger/compiled-books.ts';
import { foldText } from '../fold-text.ts';
import type { SearchRecord } from '../search-record.ts';
import type { RecordContext } from './record-context.ts';
import { placeInBooks, placesOf } from './record-context.ts';

/** Blocks of one section are put together until they are this long: a result should be a passage, not a word. */
const passageLength = 160;

/** One record a passage of prose, under its heading; what a programme item already tells is left out. */
export function proseRecords(context: RecordContext): SearchRecord[] {
  const passages: TextBlock[][] = [];
  for (const block of context.books.blocks) {
    if (toldByProgramme(context, block)) continue;
    const passage = passages.at(-1);
    const last = passage?.at(-1);
    const joins =
      last &&
      last.document === block.document &&
      sectionOf(last) === sectionOf(block) &&
      lengthOf(passage ?? []) < passageLength;
    if (joins && passage) passage.push(block);
    else passages.push([block]);
  }
  const records = passages.map((passage) => proseRecord(context, passage));
  // A heading alone is worth a record once, and only where no passage stands under it.
  const headed = new Set(
    records.flatMap(({ document, title, trail, text }) =>
      [...trail, ...(text === '' ? [] : [title])].map((heading) => `${document} ${plainHeading(heading)}`),
    ),
  );
  return records.filter(({ document, title, text }) => {
    const heading = `${document} ${plainHeading(title)}`;
    if (text === '' && headed.has(heading)) return false;
    headed.add(heading);
    return true;
  });
}

/** A heading without its number and colon. */
export function plainHeading(heading: string): string {
  return heading
    .replace(/^[（(]?[一二三四五六七八九十壹貳參肆伍陸柒捌玖\dA-Za-z]+[)）、.．]\s*/, '')
    .replace(/[：:]\s*$/, '');
}

/** A heading belongs to what it heads. */
function headingsOf({ kind, section, text }: TextBlock): readonly string[] {
  return kind === 'heading' ? [...section, text] : section;
}

function sectionOf(block: TextBlock): string {
  return headingsOf(block).map(plainHeading).join('\n');
}

function lengthOf(passage: readonly TextBlock[]): number {
  return passage.reduce((sum, { text }) => sum + text.length, 0);
}

function toldByProgramme({ books, variants }: RecordContext, block: TextBlock): boolean {
  const told = books.programmes.filter(
    ({ document, lineFrom, lineTo }) =>
      document === block.document && lineFrom <= block.lineTo && lineTo >= block.lineFrom,
  );
  if (told.length === 0) return false;
  const bare = (text: string) =>
    foldText(text, variants)
      .tokens.filter((token) => /^[^|]$/.test(token))
      .join('');
  const words = bare(plainHeading(block.text));
  return told.some(({ workPlan, name, plan, result }) => bare(`${workPlan} ${name} ${plan} ${result}`).includes(words));
}

function proseRecord(context: RecordContext, passage: readonly TextBlock[]): SearchRecord {
  const [first] = passage;
  if (!first) throw new Error('an empty passage');
  const { document, lineFrom } = first;
  const headings = headingsOf(first);
  const text = passage
    .filter(({ kind }) => kind !== 'heading')
    .map((block) => block.text)
    .join('\n')
    .normalize('NFC');
  const title = (
    headings.at(-1) ??
    context.books.documents.find(({ entry }) => entry.id === document)?.entry.title ??
    document
  ).normalize('NFC');
  return {
    id: `prose-${document}-${lineFrom}`,
    kind: 'prose',
    title,
    trail: headings.slice(0, -1).map((heading) => heading.normalize('NFC')),
    text,
    address: context.addressOf('source', { document, line: lineFrom }),
    group: `prose-${document}-${headings.slice(0, 2).join('/')}`,
    ...placeInBooks(context, document),
    places: placesOf(context, text, document, lineFrom, passage.at(-1)?.lineTo ?? lineFrom),
  };
}
