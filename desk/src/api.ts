// Requests to the server: JSON there and back, errors as exceptions with words for the person.

import type { Json } from "./types";

/** One open page of the desk. Another page on the same leaflet has another name. */
export const client = Array.from(crypto.getRandomValues(new Uint8Array(12)), (it) => it.toString(16).padStart(2, "0")).join("");

let speaker: string | null = null;

/** The language of the person, for messages. */
export function speak(language: string): void {
  speaker = language;
}

/** An answer other than 200. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: Json & { error?: string; message?: string },
  ) {
    super(body.message ?? `${status}`);
  }
}

/** The program has ended, or the machine is asleep. */
export class Unreachable extends Error {}

/** Whether the program is gone, or another run of it, which does not know this page, is there. */
export function isCut(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Refused && error.status === 401);
}

async function answer<T>(request: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await request;
  } catch (error) {
    throw new Unreachable(String(error));
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refused(response.status, body);
  }
  return body as T;
}

function headers(): Record<string, string> {
  return speaker === null ? {} : { "Leaflet-Speaker": speaker };
}

export function get<T>(path: string): Promise<T> {
  return answer(fetch(path, { headers: headers() }));
}

export function post<T>(path: string, body: object): Promise<T> {
  return answer(
    fetch(path, {
      method: "POST",
      headers: { ...headers(), "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

/** Sends a file as it is. */
export function upload<T>(path: string, file: Blob): Promise<T> {
  return answer(
    fetch(path, { method: "POST", headers: { ...headers(), "Content-Type": "application/octet-stream" }, body: file }),
  );
}
