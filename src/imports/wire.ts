/** What the routes below `/imports` answer, in JSON: the contract between them and the import page. */

/** An import on its way: files are collected, checked by an import that is rolled back, and kept, or discarded. */
export interface ImportDraft {
  readonly id: string;
  readonly state: DraftState;
  readonly files: readonly DraftFile[];
  /** While it is checked or kept. */
  readonly progress: DraftProgress | null;
  /** Why the last check or keep came to nothing; `code` is one of the API's. */
  readonly problem: { readonly code: string; readonly message: string } | null;
  /** What keeping would change: once it is checked. */
  readonly preview: DraftPreview | null;
  /** What keeping changed: once it is kept. */
  readonly kept: DraftReport | null;
}

export type DraftState = 'COLLECTING' | 'CHECKING' | 'CHECKED' | 'KEEPING' | 'KEPT';

export interface DraftFile {
  /** The SHA-256 of its bytes: the same file twice is one. */
  readonly id: string;
  /** As the browser called it; only shown. */
  readonly name: string;
  readonly bytes: number;
}

export interface DraftProgress {
  /** Files read; all of them: the graph is being worked out. */
  readonly done: number;
  readonly total: number;
}

export interface DraftReport {
  /** Null: nothing changed, or nothing was written. */
  readonly run: string | null;
  readonly files: readonly FileReport[];
  readonly counts: ChangeCounts;
  readonly seconds: number;
}

export interface DraftPreview extends DraftReport {
  readonly changes: PreviewedChanges;
}

export interface FileReport {
  /** The id of the file. */
  readonly file: string;
  readonly outcome: string;
  readonly documentId: string | null;
  readonly title: string | null;
  readonly statements: number | null;
  readonly issues: readonly Issue[];
  /** UTF-16 code units of the stored text. */
  readonly coverage: { readonly read: number; readonly noise: number; readonly unread: number } | null;
}

/** What could not be read or was set aside; offsets count UTF-16 code units of the stored text. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

export interface ChangeCounts {
  readonly statementsAdded: number;
  readonly statementsWithdrawn: number;
  readonly entitiesCreated: number;
  readonly entitiesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
}

/** The first things and facts that come and go, those that disagree with others before the rest, and how many there are. */
export interface PreviewedChanges {
  readonly counts: { readonly things: number; readonly facts: number; readonly conflicting: number };
  readonly things: readonly {
    readonly change: 'ADDED' | 'WITHDRAWN';
    readonly id: string;
    readonly type: string | null;
    readonly name: string;
  }[];
  readonly facts: readonly {
    readonly change: 'ADDED' | 'WITHDRAWN';
    readonly subject: string;
    readonly field: string;
    readonly value: string;
    readonly conflicting: boolean;
  }[];
}

/** The stored text of a file, with what was met in it. */
export interface FileText {
  readonly text: string;
  readonly issues: readonly Issue[];
}
