import { Decimal } from 'decimal.js';
import { plainDigits } from '../../money/amount.ts';

/** An amount as a 說明 prints it, without its unit. */
export interface StatedFigure {
  readonly raw: string;
  readonly unit: '元' | '千元';
}

/** One sentence of a 說明 that says what a part costs and how it changed from last year. */
export interface ChangeSentence {
  /** What the sentence is about; empty when it speaks of the whole row. */
  readonly name: string;
  /** This year's amount of the part; the whole row's is a cell of the table already. */
  readonly amount: StatedFigure | undefined;
  /** The printed change; `undefined` for 與上年度同. */
  readonly change: StatedFigure | undefined;
  /** Change in 元 with its sign: 增列 is positive, 減列 negative, 與上年度同 zero. */
  readonly changeNtd: string;
  readonly text: string;
}

const amountPattern = '((?:\\d{1,3}(?:,\\d{3})+|\\d+))(千元|元)';
const part = new RegExp(`^\\d+[.、]([^，。：:]*?[^\\d，。：:,])${amountPattern}，?(.*)$`, 'u');
const whole = /^本年度預算數(較上年度.*?)(?:，包括)?[：:。]?$/u;
const change = new RegExp(`較上年度.*?(增列|減列|增加|減少).*?${amountPattern}`, 'u');

/**
 * Reads `1.資源管理71,082千元，較上年度增列…經費53,613千元。` and `本年度預算數較上年度增列128,993千元，包括：`.
 * Sentences that state neither a change nor 與上年度同 are not change sentences and are left out.
 */
export function readChangeSentences(note: string): ChangeSentence[] {
  const sentences = note.split(/(?<=[。：:])\s*(?=\d+[.、]|$)/).map((sentence) => sentence.trim());
  return sentences.flatMap((sentence): ChangeSentence[] => {
    const [, name, raw, unit, rest] = part.exec(sentence) ?? [];
    const about = rest ?? whole.exec(sentence)?.[1];
    if (about === undefined) return [];
    const same = /與上年度(?:相)?同/.test(about);
    const [, direction, changeRaw, changeUnit] = change.exec(about) ?? [];
    if (!same && changeRaw === undefined) return [];
    const printed =
      changeRaw === undefined
        ? undefined
        : { raw: changeRaw, unit: changeUnit === '千元' ? ('千元' as const) : ('元' as const) };
    return [
      {
        name: name ?? '',
        amount: raw === undefined ? undefined : { raw, unit: unit === '千元' ? '千元' : '元' },
        change: printed,
        changeNtd: printed ? signedNtd(printed, direction === '減列' || direction === '減少') : '0',
        text: sentence.replace(/^\d+[.、]/, ''),
      },
    ];
  });
}

function signedNtd({ raw, unit }: StatedFigure, less: boolean): string {
  return plainDigits(new Decimal(raw.replaceAll(',', '')).mul(unit === '千元' ? 1000 : 1).mul(less ? -1 : 1));
}
