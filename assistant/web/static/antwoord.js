// @ts-check
// What one can do with an answer: copy, share, print, judge.
import { announce, isPlainClick } from "./dom.js";

/** Show the buttons that need scripts.
 * @param {ParentNode} root */
export function prepareAnswers(root) {
  for (const item of root.querySelectorAll("[data-script]")) item.removeAttribute("hidden");
  if (root === document) document.addEventListener("click", onClick);
  if (root === document) document.addEventListener("submit", onSubmit);
}

/** @param {MouseEvent} event */
function onClick(event) {
  const target = event.target instanceof Element ? event.target : null;
  const turn = target?.closest(".vb-turn");
  if (!target || !turn) return;
  if (target.closest("[data-kopieer]")) {
    copy(asText(turn), "Antwoord en bronnen gekopieerd.", target.closest("[data-kopieer]"));
  } else if (target.closest("[data-print]")) {
    turn.classList.add("vb-print");
    window.print();
    turn.classList.remove("vb-print");
  } else if (target.closest("[data-oordeel]")) {
    judge(turn, /** @type {HTMLElement} */ (target.closest("[data-oordeel]")));
  } else if (target.closest("[data-deel]") && isPlainClick(event) && navigator.clipboard) {
    const link = /** @type {HTMLAnchorElement} */ (target.closest("[data-deel]"));
    event.preventDefault();
    copy(link.href, "Link gekopieerd.", link);
  }
}

/** @param {SubmitEvent} event */
function onSubmit(event) {
  const form = event.target;
  if (form instanceof HTMLFormElement && "verwijder" in form.dataset && !confirm("Dit gesprek verwijderen?")) {
    event.preventDefault();
  }
}

/** The question, the answer with its marks, and its sources with quotes, as plain text.
 * @param {Element} turn */
export function asText(turn) {
  const question = turn.querySelector(".vb-question")?.lastChild?.textContent?.trim() ?? "";
  const lines = [...turn.querySelectorAll(".vb-answer__text > p, .vb-answer__text > ol")].flatMap((block) =>
    block instanceof HTMLOListElement ? [...block.children].map((item, k) => `${k + 1}. ${marked(item)}`) : [marked(block)],
  );
  const sources = [...turn.querySelectorAll(".vb-source")].map((source) => {
    const link = /** @type {HTMLAnchorElement} */ (source.querySelector(".vb-source__title"));
    const number = link.dataset.nummer;
    const title = link.lastChild?.textContent?.trim() ?? "";
    const meta = source.querySelector(".vb-source__meta")?.textContent?.trim() ?? "";
    const quote = source.querySelector(".vb-quote")?.textContent?.trim() ?? "";
    return `[${number}] ${title} (${meta})\n    “${quote}”\n    ${link.href}`;
  });
  return [question, "", ...lines, ...(sources.length ? ["", "Bronnen", ...sources] : [])].join("\n");
}

/** @param {Element} block */
function marked(block) {
  const copied = /** @type {Element} */ (block.cloneNode(true));
  for (const mark of copied.querySelectorAll(".vb-cite")) mark.replaceWith(` [${mark.textContent}]`);
  return (copied.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** @param {string} text @param {string} done @param {Element | null} button */
async function copy(text, done, button) {
  try {
    await navigator.clipboard.writeText(text);
    announce(done);
    if (button instanceof HTMLElement) {
      const before = button.textContent;
      button.textContent = "Gekopieerd";
      setTimeout(() => { button.textContent = before; }, 1800);
    }
  } catch {
    announce("Kopiëren lukte niet in deze browser.");
  }
}

/** @param {Element} turn @param {HTMLElement} button */
async function judge(turn, button) {
  const id = turn.getAttribute("data-antwoord") ?? "";
  const verdict = button.dataset.oordeel ?? "";
  try {
    const response = await fetch(`/v1/vragen/${encodeURIComponent(id)}/beoordeling`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ duim: verdict }),
    });
    if (!response.ok) throw new Error(String(response.status));
    for (const other of turn.querySelectorAll("[data-oordeel]")) other.setAttribute("aria-pressed", String(other === button));
    announce("Dank u, uw oordeel is bewaard.");
  } catch {
    announce("Uw oordeel kon niet worden bewaard.");
  }
}
