import type { DefaultTreeAdapterMap } from 'parse5';

/** The nodes of parse5's default tree. */
export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
