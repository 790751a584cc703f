import type { DiagnosticLanguage } from '../diagnostics/print-diagnostic.ts';

/** What `npm run compile` counts and says at the end. */
export interface CompileCounts {
  readonly documents: number;
  readonly statements: number;
  readonly cells: number;
  readonly facts: number;
  readonly lineItems: number;
  readonly programmes: number;
  readonly indicators: number;
  readonly points: number;
  readonly holds: number;
  readonly declared: number;
  readonly broken: number;
  readonly readings: number;
  readonly discrepancies: number;
  readonly errors: number;
  readonly warnings: number;
  readonly seconds: string;
}

interface CompileWords {
  readonly usage: string;
  readonly reading: (seeds: string, data: string) => string;
  readonly summary: (counts: CompileCounts) => string;
  readonly written: (files: number, folder: string) => string;
  readonly notWritten: (folder: string) => string;
  readonly writeFailed: (folder: string, reason: string) => string;
  /** Why the system refused, by its error code. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Words of the command line, in both languages. */
export const compileWords: Record<DiagnosticLanguage, CompileWords> = {
  zh: {
    usage: '用法：npm run compile -- [--seeds 資料夾] [--data 資料夾] [--out 資料夾] [--lang zh|en] [--help]',
    reading: (seeds, data) => `▸ 讀取 ${seeds} 的文件，依 ${data} 的決定編譯`,
    summary: (n) =>
      `文件 ${n.documents}，書表 ${n.statements}，印出的數字 ${n.cells}，金額 ${n.facts}，採購明細 ${n.lineItems}，計畫項目 ${n.programmes}，指標 ${n.indicators}（${n.points} 點）\n` +
      `檢核 ${n.holds + n.declared + n.broken}：成立 ${n.holds}，已宣告 ${n.declared}，不成立 ${n.broken}\n` +
      `讀法 ${n.readings}，原書的矛盾 ${n.discrepancies}\n` +
      `錯誤 ${n.errors}，警告 ${n.warnings}，${n.seconds} 秒`,
    written: (files, folder) => `✓ ${files} 個資料檔寫入 ${folder}`,
    notWritten: (folder) => `✗ 文件有錯誤，${folder} 未寫入任何檔案`,
    writeFailed: (folder, reason) => `✗ 無法寫入 ${folder}：${reason}。沒有留下寫到一半的檔案。`,
    reasons: {
      EACCES: '沒有寫入權限',
      EPERM: '沒有寫入權限',
      EROFS: '此磁碟只能讀取',
      ENOSPC: '磁碟已滿',
      EDQUOT: '超過磁碟配額',
      ENOTDIR: '路徑上有一段是檔案，不是資料夾',
      EEXIST: '路徑上有一段是檔案，不是資料夾',
    },
  },
  en: {
    usage: 'usage: npm run compile -- [--seeds DIR] [--data DIR] [--out DIR] [--lang zh|en] [--help]',
    reading: (seeds, data) => `▸ compiling the books of ${seeds} with the decisions of ${data}`,
    summary: (n) =>
      `documents ${n.documents}, statements ${n.statements}, cells ${n.cells}, facts ${n.facts}, line items ${n.lineItems}, programmes ${n.programmes}, indicators ${n.indicators} (${n.points} points)\n` +
      `checks ${n.holds + n.declared + n.broken}: ${n.holds} hold, ${n.declared} declared, ${n.broken} broken\n` +
      `readings ${n.readings}, discrepancies ${n.discrepancies}\n` +
      `errors ${n.errors}, warnings ${n.warnings}, ${n.seconds} s`,
    written: (files, folder) => `✓ ${files} data files written to ${folder}`,
    notWritten: (folder) => `✗ the books have errors; nothing was written to ${folder}`,
    writeFailed: (folder, reason) => `✗ cannot write to ${folder}: ${reason}. Nothing half-written is left behind.`,
    reasons: {
      EACCES: 'no permission to write there',
      EPERM: 'no permission to write there',
      EROFS: 'the disk is read-only',
      ENOSPC: 'the disk is full',
      EDQUOT: 'the disk quota is used up',
      ENOTDIR: 'a part of the path is a file, not a folder',
      EEXIST: 'a part of the path is a file, not a folder',
    },
  },
};
