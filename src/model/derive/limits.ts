/** Page sizes are part of the API: they stand in descriptions and are checked when a selection is planned. */
export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;
/** At most so many matches are listed by AMBIGUOUS. */
export const MAX_MATCHES = 10;
/** At most so many ids may be asked of `nodes`. */
export const MAX_IDS = 100;
/** Above this many relationships a thing is a hub, which no path passes through. */
export const HUB_DEGREE = 1000;
/** Hits of a search that can be paged through. */
export const MAX_SEARCH_WINDOW = 1000;
/** Statements shown of an edge or a value unless more are asked for. */
export const DEFAULT_EVIDENCE = 5;
