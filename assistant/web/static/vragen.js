// @ts-check
// Asking: the answer streams in, then the card that the server rendered takes its place.
import { prepareAnswers } from "./antwoord.js";
import { announce, byId, isPlainClick, make, nodes, scrollTo } from "./dom.js";
import { events } from "./stroom.js";

let busy = false;

export function prepareAsking() {
  const form = document.getElementById("vraagformulier");
  if (!(form instanceof HTMLFormElement)) return;
  const field = /** @type {HTMLTextAreaElement} */ (byId("vraag"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = field.value.trim();
    if (question && !busy) {
      field.value = "";
      ask(form, question);
      if (matchMedia("(pointer: coarse)").matches) field.blur();
    }
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-vraag]") : null;
    if (link instanceof HTMLAnchorElement && isPlainClick(event)) {
      event.preventDefault();
      if (!busy) ask(form, link.dataset.vraag ?? "", true);
    }
  });
  const talks = document.getElementById("gesprekken");
  if (talks instanceof HTMLDetailsElement) talks.open = matchMedia("(min-width: 70rem)").matches;
  const last = document.getElementById("laatste");
  if (location.hash === "#laatste" && last?.previousElementSibling) scrollTo(last.previousElementSibling);
  if (!matchMedia("(pointer: coarse)").matches && !location.hash && !document.querySelector(".vb-turn")) field.focus();
}

/** @param {HTMLFormElement} form @param {string} question @param {boolean} [moveFocus] */
async function ask(form, question, moveFocus = false) {
  busy = true;
  const turn = skeleton(question);
  const status = /** @type {HTMLElement} */ (turn.querySelector(".vb-busy"));
  const text = /** @type {HTMLElement} */ (turn.querySelector(".vb-answer__text"));
  byId("gesprek").classList.remove("vb-chat--empty");
  document.querySelector(".vb-talks--none")?.classList.remove("vb-talks--none");
  document.getElementById("beginvragen")?.remove();
  document.querySelector(".vb-welcome")?.classList.add("vb-unseen");
  byId("beurten").append(turn);
  scrollTo(turn);
  if (moveFocus) /** @type {HTMLElement} */ (turn.querySelector("h2")).focus({ preventScroll: true });
  announce("De vraag wordt beantwoord.");
  try {
    const response = await fetch("/vragen/stroom", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
      body: JSON.stringify({
        vraag: question,
        gesprek: hidden(form, "gesprek").value,
        eerdere: hidden(form, "eerdere").value,
        documenten: new FormData(form).getAll("documenten"),
      }),
    });
    if (!response.ok) throw new Problem(await reason(response));
    let complete = false;
    for await (const { name, data } of events(response)) {
      if (name === "stap") status.textContent = data.tekst ?? data.naam ?? "";
      if (name === "tekst") text.textContent += data.tekst.replace(/\s?\[\d+\]/g, "");
      if (name === "fout") throw new Problem(data.detail);
      if (name === "kaart") {
        complete = true;
        busy = false;
        finish(form, turn, data);
      }
    }
    if (!complete) throw new Problem("De verbinding viel weg voordat het antwoord er was.");
  } catch (error) {
    fail(turn, question, error instanceof Problem ? error.message : "De server is niet bereikbaar.");
  } finally {
    busy = false;
  }
}

class Problem extends Error {}

/** @param {HTMLFormElement} form @param {HTMLElement} turn @param {{html: string, id: string, gesproken: string}} data */
function finish(form, turn, data) {
  const hadFocus = turn.contains(document.activeElement);
  const [card] = nodes(data.html).filter((node) => node instanceof HTMLElement);
  const made = /** @type {HTMLElement} */ (card);
  turn.replaceWith(made);
  prepareAnswers(made);
  if (hadFocus) /** @type {HTMLElement} */ (made.querySelector("h2")).focus({ preventScroll: true });
  announce(data.gesproken);
  hidden(form, "gesprek").value = data.id;
  hidden(form, "eerdere").value = "";
  const label = form.querySelector("label[for=vraag]");
  if (label) label.textContent = "Uw vervolgvraag";
  history.replaceState(null, "", `/gesprekken/${data.id}`);
  refreshTalks(data.id);
}

/** @param {HTMLElement} turn @param {string} question @param {string} why */
function fail(turn, question, why) {
  const alert = make("div", "utrecht-alert utrecht-alert--error");
  const again = make("button", "utrecht-button", "Vraag het opnieuw");
  again.type = "button";
  again.addEventListener("click", () => {
    const field = /** @type {HTMLTextAreaElement} */ (byId("vraag"));
    turn.remove();
    field.value = question;
    field.focus();
  });
  alert.append(make("p", "", why));
  turn.querySelector(".vb-answer")?.replaceChildren(alert, again);
  announce(why);
}

/** @param {string} question */
function skeleton(question) {
  const turn = make("article", "vb-turn");
  const head = make("h2", "vb-question", question);
  head.tabIndex = -1;
  const answer = make("div", "vb-answer");
  answer.append(make("p", "vb-busy", "De vraag wordt gelezen"), make("div", "vb-answer__text"));
  turn.append(head, answer);
  return turn;
}

/** @param {string} current */
async function refreshTalks(current) {
  const response = await fetch(`/gesprekken?deel=1&gesprek=${encodeURIComponent(current)}`).catch(() => null);
  if (response?.ok) byId("gesprekkenlijst").replaceChildren(...nodes(await response.text()));
}

/** @param {HTMLFormElement} form @param {string} name */
function hidden(form, name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}

/** Why the server refused: the Dutch sentence on the page that it sent.
 * @param {Response} response */
async function reason(response) {
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.querySelector(".vb-lead")?.textContent ?? "Er ging iets mis.";
}
