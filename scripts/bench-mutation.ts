// `npm run bench:mutation`: changes digits of the real books one at a time and writes docs/mutation.md.
import { writeFileSync } from 'node:fs';
import { openBook } from '../tests/proof/examine-book.ts';
import type { Mutation } from '../tests/proof/survey-mutations.ts';
import { shareReported, surveyEveryAmount, surveyMutations, unprotected } from '../tests/proof/survey-mutations.ts';

const perBook = Number(process.argv[2] ?? 1200);
const seed = Number(process.argv[3] ?? 20240101);

const started = performance.now();
const surveys = [];
for (const id of ['000', '001']) {
  let done = 0;
  const book = await openBook(id);
  const progress = () => {
    done += 1;
    if (done % 100 === 0) console.error(`▸ ${id}: ${done} changes compiled`);
  };
  surveys.push({
    id,
    ...surveyMutations(book, perBook, seed, progress),
    every: surveyEveryAmount(book, seed, progress),
  });
}
const every = surveys.flatMap((survey) => survey.every);
const all = surveys.flatMap(({ mutations }) => mutations);
const seconds = ((performance.now() - started) / 1000).toFixed(0);

const count = (mutations: readonly Mutation[], outcome: Mutation['outcome']) =>
  mutations.filter((mutation) => mutation.outcome === outcome).length;
const row = (name: string, amounts: number, mutations: readonly Mutation[]) =>
  `| ${name} | ${amounts} | ${mutations.length} | ${count(mutations, 'reported at the line')} | ${count(mutations, 'reported elsewhere')} | ${count(mutations, 'silent')} | ${shareReported(mutations).toFixed(2)} % |`;
const amounts = surveys.reduce((sum, survey) => sum + survey.amounts, 0);
const missed = unprotected([...all, ...every]);
const elsewhere = [...all, ...every].filter(({ outcome }) => outcome === 'reported elsewhere');
const cite = ({ document, change, text }: Mutation) => {
  const { line, from, raw } = change.amount;
  const before = text.slice(Math.max(0, from - 12), from);
  const after = text.slice(from + raw.length, from + raw.length + 8);
  return `| ${document}:${line} | \`${`${before}**${raw}**${after}`.replace(/\t/g, ' ⇥ ').replace(/[`|]/g, ' ').trim()}\` |`;
};

const page = `# One changed digit

Made by \`npm run bench:mutation\`; do not edit. Seed ${seed}, ${perBook} changes of each book.

Each change replaces one digit of one amount of a published book, and the book is compiled anew. It counts as reported when an
error stands at the changed line, or names that line among those that its identity rests on. Amounts are found in the text
without the compiler (grouped digits, digits before 元 and %), so that an amount which the compiler overlooks counts against
it. Counts of people and devices inside programme texts (\`1,757 人次\`) are left out:
they are no amounts, and only those that a document states twice are held to each other (REPEAT). The sample draws every digit of a book
with the same chance and none twice; besides, one digit of every amount was changed once (${every.length} changes,
${shareReported(every).toFixed(2)} % reported at the line), so that the list below is whole.

| book | amounts | changes | reported at the line | reported elsewhere | not reported | share reported |
|---|--:|--:|--:|--:|--:|--:|
${surveys.map(({ id, amounts: own, mutations }) => row(id, own, mutations)).join('\n')}
| both | ${amounts} | ${all.length} | ${count(all, 'reported at the line')} | ${count(all, 'reported elsewhere')} | ${count(all, 'silent')} | **${shareReported(all).toFixed(2)} %** |

## Figures that no check protects

The books print each of these once, and no sum, product, quotient or other table restates it: ${missed.length} of ${amounts}.

| line | as printed |
|---|---|
${missed.map(cite).join('\n')}
${elsewhere.length === 0 ? '' : `\n## Reported, but at another line\n\n| line | as printed |\n|---|---|\n${elsewhere.map(cite).join('\n')}\n`}`;
writeFileSync('docs/mutation.md', page);
console.log(
  `${all.length} changes, ${shareReported(all).toFixed(2)} % reported at the line, ${missed.length} figures unprotected, ${seconds} s; docs/mutation.md written`,
);
