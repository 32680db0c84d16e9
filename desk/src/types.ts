// What the server says, as docs/desk.md writes it down.

export type Json = Record<string, unknown>;

export interface Folder {
  speaker: "nl" | "en";
  folder: string;
  /** The leaflet that the program was started with. */
  first?: string | null;
  practice: { file: string; name: string } | null;
  leaflets: LeafletEntry[];
  templates: { id: string; name: string }[];
}

export interface LeafletEntry {
  id: string;
  file: string;
  title: string;
  language: string;
  direction: "ltr" | "rtl";
  version: string | null;
  date: string | null;
  review: string | null;
  review_state: "past" | "soon" | "later" | null;
  unsaved: boolean;
  languages: string[];
}

export interface Card {
  pages: number | null;
  errors: number;
  warnings: number;
  first_page: { width: number; height: number; svg: string } | null;
  glyphs: Symbol[];
}

export interface TextValue {
  id: string;
  kind: "plain" | "line" | "blocks";
  given: boolean;
  source: string;
  doc: Json | null;
}

export interface Setting {
  id: string;
  table: string;
  key: string;
  kind: "text" | "language" | "date" | "count" | "flag" | "length" | "choice" | "color" | "texts" | "other";
  value: string | null;
  shown: string | null;
  default: string | null;
  choices: string[] | null;
  least?: number;
  most?: number;
  meaning: string;
  contrast?: number;
}

export interface Section {
  id: string;
  heading: TextValue;
  text: TextValue;
  figures: string[];
  box: string | null;
  wide: boolean;
  numbered: boolean;
  link: string | null;
  subsections?: Section[];
}

export interface Figure {
  id: string;
  name: string;
  image: string | null;
  qr: string | null;
  title: TextValue;
  caption: TextValue;
  alt: TextValue;
  decorative: boolean;
  width: string | null;
  place: string | null;
  picture: string;
}

export interface View {
  id: string;
  file: string;
  revision: number;
  unsaved: boolean;
  can_undo: boolean;
  can_redo: boolean;
  recovered: boolean;
  broken: boolean;
  source: string;
  language: string;
  direction: "ltr" | "rtl";
  /** Null for a practice and for a broken file. */
  title: TextValue | null;
  settings: Setting[];
  sections: Section[];
  figures: Figure[];
  practice_fields: { name: string; value: string }[];
  languages: string[];
}

export interface Page {
  width: number;
  height: number;
  /** The numbers of its pieces, in the order in which they are painted. */
  pieces: number[];
}

/** The groups of items of the pages: those that this page of the desk does not have yet. */
export interface Pieces {
  generation: number;
  from: number;
  texts: string[];
}

export interface Symbol {
  id: string;
  d: string;
}

export interface Glyphs {
  generation: number;
  from: number;
  symbols: Symbol[];
}

export interface Diagnostic {
  severity: "error" | "warning";
  code: string;
  message: string;
  label: string | null;
  hints: string[];
  text: string | null;
  block: number | null;
  excerpt: string | null;
  file: string;
  line: number | null;
  fix: Fix | null;
}

/** A button that changes something for certain. */
export interface Fix {
  label: string;
  changes: Change[];
}

export interface Preview {
  /** Null if it cannot be made; a practice has none, nor anything of them. */
  pages: Page[] | null;
  pieces: Pieces;
  glyphs: Glyphs;
  nodes: Record<string, [string, number]>;
  type_size: number;
  fullness: { pages: number; most: number | null; last: number; lines_over: number } | null;
  /** What makes a text fit that does not: each is enough by itself. */
  fits: Fix[];
  diagnostics: Diagnostic[];
}

export type Change =
  | { set: string; doc: Json }
  | { set: string; source: string }
  | { set: string; value: string }
  | { remove: string }
  | { add: string; at: number; heading: string | null; text: string }
  | { move: string; to: number }
  | { mend: [number, number]; was: string; becomes: string }
  | { whole: string }
  | { add: "figure"; name: string; image: string; alt: string; to: string | null };

export interface Answer {
  revision: number;
  superseded: boolean;
  unsaved: boolean;
  can_undo: boolean;
  can_redo: boolean;
  /** Why the newest work is in the memory of the program only. */
  unkept: string | null;
  texts: TextValue[];
  view: View | null;
  preview: Preview | null;
}

export interface Known {
  generation: number;
  glyphs: number;
  pieces: { generation: number; count: number };
}

export interface Saved {
  revision: number;
  unsaved: boolean;
  files: string[];
  pdf_failed: string | null;
  diagnostics: Diagnostic[];
}

/** What was made of a leaflet when all PDFs were made. */
export interface Built {
  file: string;
  pdf: string | null;
  why: string | null;
  older?: string | null;
  languages: { tag: string; pdf: string | null; why: string | null; older?: string | null }[];
}

export interface Difference {
  id: string;
  before: string | null;
  mine: string | null;
  theirs: string | null;
  differs: "mine" | "theirs" | "both";
}

export interface LanguageEntry {
  tag: string;
  name: string;
  direction: "ltr" | "rtl";
  total: number;
  translated: number;
  approved: number;
  outdated: number;
}

export interface TranslatedBlock {
  number: number;
  part: string;
  kind: string;
  original: string;
  translation: string;
  text: string | null;
  block: number;
  state: "missing" | "outdated" | "waiting" | "approved" | "refused";
  previous: string | null;
  changed: { words: string; is: "same" | "new" | "old" }[] | null;
  remarks: string[];
  approved_by: string | null;
  approved_on: string | null;
  findings: Diagnostic[];
}

export interface Translation {
  tag: string;
  name: string;
  direction: "ltr" | "rtl";
  terms: { original: string; translation: string }[];
  blocks: TranslatedBlock[];
}

export interface DeskEvent {
  kind: "changed" | "on-disk" | "folder" | "end";
  id?: string;
  client?: string;
  revision?: number;
}
