import { en } from './en.ts';
import { zh } from './zh.ts';

export type Messages = typeof zh;
export type Language = 'zh' | 'en';

/** Every language says the same: `en` has the type of `zh`. */
export const CATALOGUE: Readonly<Record<Language, Messages>> = { zh, en };
