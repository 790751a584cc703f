// `npm run docs`: writes the pages of docs/ that are made from the code. A test says when they are behind.
import { writeFileSync } from 'node:fs';
import { generatedDocs } from './generated-docs.ts';

for (const [file, text] of Object.entries(generatedDocs())) {
  writeFileSync(file, text);
  console.log(`✓ ${file}`);
}
