// @ts-check
// Asking: the card that the server rendered comes in. Where that takes a while, what is known stands there until then.
import { prepareAnswers } from "./antwoord.js";
import { afterFrame, announce, byId, inFrame, isPlainClick, make, nodes, scrollTo } from "./dom.js";
import { closeLine, exchange, openLine, Problem } from "./stroom.js";

// Milliseconds. An answer that comes sooner is shown at once, without a flash of "being answered".
const PATIENCE = 80;
let busy = false;

export function prepareAsking() {
  const form = document.getElementById("vraagformulier");
  if (!(form instanceof HTMLFormElement)) return;
  const field = /** @type {HTMLTextAreaElement} */ (byId("vraag"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = field.value.trim();
    if (question && !busy) {
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
    const link = linkOf(event);
    if (link && isPlainClick(event)) {
      event.preventDefault();
      if (!busy) ask(form, link.dataset.vraag ?? "", true);
    }
  });
  field.addEventListener("input", openLine);
  for (const hint of ["pointerover", "focusin"]) {
    document.addEventListener(hint, (event) => { if (linkOf(event)) openLine(); });
  }
  // A page with an open line cannot be kept for going back to it.
  addEventListener("pagehide", closeLine);
  const talks = document.getElementById("gesprekken");
  if (talks instanceof HTMLDetailsElement) talks.open = matchMedia("(min-width: 70rem)").matches;
  const last = document.getElementById("laatste");
  if (location.hash === "#laatste" && last?.previousElementSibling) scrollTo(last.previousElementSibling);
  if (!matchMedia("(pointer: coarse)").matches && !location.hash && !document.querySelector(".vb-turn")) field.focus();
}

/** The link to a question that an event is about. @param {Event} event */
function linkOf(event) {
  const link = event.target instanceof Element ? event.target.closest("a[data-vraag]") : null;
  return link instanceof HTMLAnchorElement ? link : null;
}

/** @param {HTMLFormElement} form @param {string} question @param {boolean} [moveFocus] */
async function ask(form, question, moveFocus = false) {
  busy = true;
  /** @type {HTMLElement | undefined} */
  let turn;
  const begin = () => {
    if (turn) return turn;
    clearTimeout(late);
    turn = skeleton(question);
    place(turn, question, moveFocus);
    announce("De vraag wordt beantwoord.");
    return turn;
  };
  const late = setTimeout(begin, PATIENCE);
  try {
    const asked = {
      vraag: question,
      gesprek: hidden(form, "gesprek").value,
      eerdere: hidden(form, "eerdere").value,
      documenten: new FormData(form).getAll("documenten"),
    };
    await exchange(asked, (name, data) => {
      if (name === "stap") part(begin(), ".vb-busy").textContent = data.tekst ?? data.naam ?? "";
      if (name === "tekst") part(begin(), ".vb-answer__text").textContent += data.tekst.replace(/\s?\[\d+\]/g, "");
      if (name !== "kaart") return;
      clearTimeout(late);
      busy = false;
      if (turn) replace(turn, data.html);
      else place(cardOf(data.html), question, moveFocus);
      settle(form, data);
    });
  } catch (error) {
    fail(begin(), question, error instanceof Problem ? error.message : "De server is niet bereikbaar.");
  } finally {
    clearTimeout(late);
    busy = false;
  }
}

/** Show a turn at the end of the page, and in the same frame what goes with it.
 * @param {HTMLElement} turn @param {string} question @param {boolean} moveFocus */
function place(turn, question, moveFocus) {
  byId("beurten").append(turn);
  inFrame(() => {
    byId("gesprek").classList.remove("vb-chat--empty");
    document.querySelector(".vb-talks--none")?.classList.remove("vb-talks--none");
    document.getElementById("beginvragen")?.remove();
    document.querySelector(".vb-welcome")?.classList.add("vb-unseen");
    const field = /** @type {HTMLTextAreaElement} */ (byId("vraag"));
    if (field.value.trim() === question) field.value = ""; // what was typed since stays
    const shown = turn.isConnected ? turn : byId("beurten").lastElementChild;
    if (!(shown instanceof HTMLElement)) return;
    scrollTo(shown);
    if (moveFocus) part(shown, "h2").focus({ preventScroll: true });
  });
}

/** @param {string} html */
function cardOf(html) {
  const made = /** @type {HTMLElement} */ (nodes(html).find((node) => node instanceof HTMLElement));
  prepareAnswers(made);
  return made;
}

/** Put the card where its turn stood; it is taller, so it comes into view anew, unless somebody went elsewhere.
 * @param {HTMLElement} turn @param {string} html */
function replace(turn, html) {
  const { top } = turn.getBoundingClientRect();
  const hadFocus = turn.contains(document.activeElement);
  const made = cardOf(html);
  turn.replaceWith(made);
  if (hadFocus) part(made, "h2").focus({ preventScroll: true });
  if (top > -1 && top < innerHeight) inFrame(() => scrollTo(made));
}

/** What follows an answer; most of it can wait until that is seen.
 * @param {HTMLFormElement} form @param {{id: string, gesproken: string}} data */
function settle(form, data) {
  hidden(form, "gesprek").value = data.id;
  hidden(form, "eerdere").value = "";
  afterFrame(() => {
    announce(data.gesproken);
    const label = form.querySelector("label[for=vraag]");
    if (label) label.textContent = "Uw vervolgvraag";
    history.replaceState(null, "", `/gesprekken/${data.id}`);
    refreshTalks(data.id);
  });
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

/** @param {Element} turn @param {string} selector */
function part(turn, selector) {
  return /** @type {HTMLElement} */ (turn.querySelector(selector));
}

/** @param {HTMLFormElement} form @param {string} name */
function hidden(form, name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}
