// What the days at the desk share: a folder of their own, the program, and a real browser.

import { chromium } from "playwright-core";
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env.LEAFLET ?? path.join(root, "target/release/leaflet");

/** A folder with the Dutch leaflet and its translations, which the day may change. */
export function folder(within = tmpdir()) {
  const made = mkdtempSync(path.join(within, "desk-"));
  for (const name of ["leaflet.toml", "assets", "translations"]) {
    cpSync(path.join(root, name), path.join(made, name), { recursive: true });
  }
  return made;
}

/** The program on a folder. */
export async function start(where, more = []) {
  const child = spawn(program, ["edit", where, "--no-open", ...more], {
    cwd: where,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, LANG: "nl_NL.UTF-8", LC_ALL: "nl_NL.UTF-8" },
  });
  let said = "";
  const address = await new Promise((found, failed) => {
    const read = (chunk) => {
      said += chunk;
      const match = /http:\/\/127\.0\.0\.1:\d+\/enter\/\S+/.exec(said);
      if (match) {
        found(match[0]);
      }
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => failed(new Error(`leaflet edit ended with ${code}: ${said}`)));
  });
  return { child, address, stop: () => child.kill("SIGKILL"), memory: () => memoryOf(child.pid) };
}

/** The resident memory of a process, in megabytes. */
function memoryOf(pid) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(kilobytes[1]) / 1024;
}

/** A day at the desk: a folder, the program and a page, taken down whatever happens. Errors of the page fail the day. */
export async function day(name, work, { size = { width: 1366, height: 768 }, where = folder() } = {}) {
  const desk = await start(where);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: size, locale: "nl-NL" });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("http://127.0.0.1:") && !/^(blob|data|about):/.test(request.url())) {
      faults.push(`a request left the machine: ${request.url()}`);
    }
  });
  if (process.env.FRESH) {
    await freshPage(context);
  }
  try {
    await page.goto(desk.address);
    await work({ page, context, desk, where, picture: (step) => picture(page, `${name}-${step}`) });
    if (faults.length > 0) {
      throw new Error(faults.join("\n"));
    }
    keepPdfs(name, where);
    console.log(`${name}: done`);
  } catch (error) {
    await picture(page, `${name}-failed`);
    throw error;
  } finally {
    await browser.close();
    desk.stop();
    rmSync(where, { recursive: true, force: true });
  }
}

/** Keeps the PDFs of a good day for the judges of PDFs, if there are any. */
function keepPdfs(name, where) {
  if (process.env.JUDGED) {
    mkdirSync(process.env.JUDGED, { recursive: true });
    const isPdf = (it) => it.endsWith(".pdf") && statSync(path.join(where, it)).isFile();
    for (const pdf of readdirSync(where, { recursive: true }).filter(isPdf)) {
      copyFileSync(path.join(where, pdf), path.join(process.env.JUDGED, `${name}-${pdf.replaceAll("/", "-")}`));
    }
  }
}

/** While the page is being written: its files come from dist/, so that the program need not be built anew. */
async function freshPage(context) {
  const types = { "desk.js": "text/javascript", "desk.css": "text/css", "icon.svg": "image/svg+xml" };
  for (const [name, contentType] of Object.entries(types)) {
    const body = readFileSync(path.join(root, "desk/dist", name));
    await context.route(`**/${name}`, (route) => route.fulfill({ body, contentType }));
  }
}

/** A screenshot, if somebody wants to see them. */
async function picture(page, name) {
  if (process.env.PICTURES) {
    await page.screenshot({ path: path.join(process.env.PICTURES, `${name}.png`) });
  }
}

/** The lines that differ, as diff prints them. */
export function differences(before, after) {
  const files = [before, after].map((it) => Buffer.from(it));
  const made = mkdtempSync(path.join(tmpdir(), "diff-"));
  const [old, fresh] = ["before", "after"].map((name) => path.join(made, name));
  writeFileSync(old, files[0]);
  writeFileSync(fresh, files[1]);
  try {
    return execFileSync("diff", [old, fresh], { encoding: "utf8" });
  } catch (error) {
    return error.stdout;
  } finally {
    rmSync(made, { recursive: true });
  }
}

/** Fails the day unless this holds. */
export function holds(condition, what) {
  if (!condition) {
    throw new Error(what);
  }
}

/** Waits until a condition holds, for at most this many milliseconds. */
export async function until(condition, what, limit = 15_000) {
  const end = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`not within ${limit} ms: ${what}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Opens the leaflet with this title and waits for its pages. */
export async function openLeaflet(page, title) {
  await page.getByRole("link", { name: title }).first().click();
  await page.locator(".pages svg").first().waitFor();
}

/** Drops a file on a part of the page, as from a folder. */
export async function dropFile(page, target, { name, type, bytes }) {
  await target.first().evaluate(
    (part, [content, name, type]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], name, { type }));
      for (const kind of ["dragover", "drop"]) {
        part.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    [Array.from(bytes), name, type],
  );
}

/** How many pages a PDF has: the objects of type Page, in its compressed streams as well. */
export function pagesOf(pdf) {
  const text = pdf.toString("latin1");
  const streams = Array.from(text.matchAll(/stream\r?\n([\s\S]*?)endstream/g), ([, stream]) => {
    try {
      return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return [text, ...streams].join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
