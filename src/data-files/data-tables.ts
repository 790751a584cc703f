import type { DataTable } from './data-table.ts';
import { cells } from './tables/cells.ts';
import { checks } from './tables/checks.ts';
import { crosswalk } from './tables/crosswalk.ts';
import { discrepancies, readings } from './tables/declarations.ts';
import { documents } from './tables/documents.ts';
import { facts } from './tables/facts.ts';
import { flows } from './tables/flows.ts';
import { indicators } from './tables/indicators.ts';
import { lineItems } from './tables/line-items.ts';
import { programmes } from './tables/programmes.ts';
import { reasons } from './tables/reasons.ts';
import { reference } from './tables/reference.ts';

/** Every data file of `/data/`, in the order in which the download page and `datapackage.json` list them. */
export const dataTables: readonly DataTable[] = [
  documents,
  cells,
  facts,
  flows,
  lineItems,
  programmes,
  indicators,
  reasons,
  checks,
  readings,
  discrepancies,
  crosswalk,
  reference,
];
