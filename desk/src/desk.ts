// The page of the desk: which view is open, and what the server tells about other windows and programs.

import { client, get, speak, Unreachable } from "./api";
import { button, h, say } from "./dom";
import { folderPage } from "./folder";
import { languagesPage, TranslationPage } from "./languages";
import { LeafletPage } from "./leaflet";
import type { DeskEvent, Folder } from "./types";
import { useWords, words } from "./words";

const SPEAKER = "leaflet-speaker";

let open: LeafletPage | TranslationPage | null = null;
let openId = "";
let turn = 0;

async function show(): Promise<void> {
  const mine = ++turn;
  // What was typed is with the program before another page shows it.
  await open?.settled();
  if (mine !== turn) {
    return;
  }
  const [, kind, id = "", part, tag] = location.hash.split("/");
  let element: HTMLElement;
  let page: LeafletPage | TranslationPage | null = null;
  try {
    if (kind === "leaflet" && part === "languages" && tag) {
      page = await TranslationPage.open(id, tag);
      element = page.element;
    } else if (kind === "leaflet" && part === "languages") {
      element = await languagesPage(id);
    } else if (kind === "leaflet") {
      page = await LeafletPage.open(id);
      element = page.element;
    } else {
      element = folderPage(await folder());
    }
  } catch (error) {
    element = failure(error);
  }
  if (mine !== turn) {
    page?.close();
    return;
  }
  open?.close();
  open = page;
  openId = id;
  document.getElementById("desk")?.replaceChildren(element);
  (element.querySelector(".bar") ?? element).append(speakerButton(page === null));
  document.title = `${element.querySelector("h1")?.textContent ?? ""} – ${words.desk}`;
  scrollTo(0, 0);
  const heading = element.querySelector<HTMLElement>("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}

async function folder(): Promise<Folder> {
  const found = await get<Folder>("/api/folder");
  chooseSpeaker(localStorage.getItem(SPEAKER) ?? found.speaker);
  return found;
}

function chooseSpeaker(language: string): void {
  speak(language);
  useWords(language);
}

function failure(error: unknown): HTMLElement {
  const message = error instanceof Unreachable ? words.unreachable : (error as Error).message;
  return h("main", { class: "failure" }, h("h1", {}, words.desk), h("p", { role: "alert" }, message), h("a", { href: "#/" }, words.allLeaflets));
}

/** Waits for what happens elsewhere. The open request tells the server that somebody is here. */
async function listen(): Promise<void> {
  let seen = 0;
  for (;;) {
    try {
      const answer = await get<{ seen: number; events: DeskEvent[] }>(`/api/events/${seen}`);
      seen = answer.seen;
      if (answer.events.some((it) => it.kind === "end")) {
        say(words.ended);
        return;
      }
      answer.events.forEach(happened);
    } catch (error) {
      if (error instanceof Unreachable) {
        say(words.unreachable);
      }
      await new Promise((done) => setTimeout(done, 3000));
    }
  }
}

function happened(event: DeskEvent): void {
  if (event.kind === "folder" && location.hash.replace(/^#\/?/, "") === "") {
    void show();
  } else if (event.id === openId && event.client !== client && open instanceof LeafletPage) {
    void open.renew();
  }
}

/** The way to the page in the other language: by its name, or by two letters where the bar is full. */
function speakerButton(hasRoom: boolean): HTMLElement {
  const next = document.documentElement.lang === "nl" ? "en" : "nl";
  const choose = () => {
    localStorage.setItem(SPEAKER, next);
    void (open?.settled() ?? Promise.resolve()).then(() => {
      chooseSpeaker(next);
      return show();
    });
  };
  const short = next.toUpperCase();
  const name = hasRoom ? {} : { "aria-label": `${short}: ${words.otherLanguage}`, title: words.otherLanguage };
  return button(hasRoom ? words.otherLanguage : short, choose, { class: "quiet", lang: next, ...name });
}

/** A file that is dropped beside a part is not opened in place of the page. */
function keepPage(): void {
  for (const kind of ["dragover", "drop"] as const) {
    document.addEventListener(kind, (event) => {
      if (event.dataTransfer?.types.includes("Files") && !event.defaultPrevented) {
        event.preventDefault();
        if (kind === "drop") {
          say(words.dropOnPart);
        }
      }
    });
  }
}

async function begin(): Promise<void> {
  const found = await folder().catch(() => null);
  if (found?.first && location.hash.length < 3) {
    location.replace(`#/leaflet/${found.first}`);
  }
  window.addEventListener("hashchange", () => void show());
  keepPage();
  await show();
  void listen();
}

void begin();
