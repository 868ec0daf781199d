// @ts-check
// A question goes out and the events of its answer come in: over a line that is open while somebody asks
// (a request of its own would take longer to set up than the answer takes to find), else by a request.

/** @typedef {(name: string, data: any) => void} Hear */

/** Why there is no answer, in words for who asked. */
export class Problem extends Error {}

const LOST = "De verbinding viel weg voordat het antwoord er was.";
const OPENING = 1000;
const FRESH = 60_000;
/** Null within when there can be no line here. @type {Promise<WebSocket | null> | null} */
let line = null;
let used = 0;

/** Have a line by the time that a question comes. One that lay still may be dead without showing it. */
export function openLine() {
  if (line && Date.now() - used > FRESH) closeLine();
  used = Date.now();
  line ??= new Promise((resolve) => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/vragen/lijn`);
    const late = setTimeout(() => socket.close(), OPENING);
    socket.onopen = () => {
      clearTimeout(late);
      resolve(socket);
      socket.addEventListener("close", () => { line = null; }, { once: true });
    };
    socket.onclose = () => resolve(null);
  });
}

export async function closeLine() {
  const closing = line;
  line = null;
  (await closing)?.close();
}

/** Ask, and hear each event as it comes, until the answer is whole. Rejects with what went wrong.
 * @param {object} question @param {Hear} hear */
export async function exchange(question, hear) {
  const socket = await line;
  used = Date.now();
  if (socket?.readyState === WebSocket.OPEN) await overLine(socket, question, hear);
  else await byRequest(question, hear);
}

/** @param {WebSocket} socket @param {object} question @param {Hear} hear
 * @returns {Promise<void>} */
function overLine(socket, question, hear) {
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const lost = () => reject(new Problem(LOST));
    socket.addEventListener("close", lost, { signal: ended.signal });
    socket.addEventListener("message", (message) => {
      const { naam: name, ...data } = JSON.parse(message.data);
      hear(name, data);
      if (name !== "kaart" && name !== "fout") return;
      ended.abort();
      if (name === "kaart") resolve();
      else reject(new Problem(data.detail));
    }, { signal: ended.signal });
    socket.send(JSON.stringify(question));
  });
}

/** @param {object} question @param {Hear} hear */
async function byRequest(question, hear) {
  const response = await fetch("/vragen/stroom", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(question),
  });
  if (!response.ok) throw new Problem(await reason(response));
  for await (const { name, data } of events(response)) {
    hear(name, data);
    if (name === "kaart") return;
    if (name === "fout") throw new Problem(data.detail);
  }
  throw new Problem(LOST);
}

/** The events of a text/event-stream response, as they come (HTML Living Standard, section 9.2).
 * @param {Response} response
 * @returns {AsyncGenerator<{name: string, data: any}>} */
async function* events(response) {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let held = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    held += decoder.decode(value, { stream: true });
    const parts = held.split("\n\n");
    held = parts.pop() ?? "";
    for (const part of parts) {
      const name = /^event: (.*)$/m.exec(part)?.[1] ?? "message";
      const data = /^data: (.*)$/m.exec(part)?.[1] ?? "null";
      yield { name, data: JSON.parse(data) };
    }
  }
}

/** Why the server refused: the Dutch sentence on the page that it sent.
 * @param {Response} response */
async function reason(response) {
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.querySelector(".vb-lead")?.textContent ?? "Er ging iets mis.";
}
