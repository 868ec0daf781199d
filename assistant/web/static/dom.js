// @ts-check

/** The element with this id; an error where the page lacks it.
 * @param {string} id */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`geen element #${id}`);
  return found;
}

/** Nodes of a piece of HTML that our own server rendered. Scripts that are parsed this way never run.
 * @param {string} html */
export function nodes(html) {
  const held = document.createElement("template");
  held.innerHTML = html;
  return [...held.content.childNodes];
}

/** An element with a class and a text.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name @param {string} className @param {string} [text] */
export function make(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Say something to screen readers, politely.
 * @param {string} text */
export function announce(text) {
  const status = byId("melding");
  status.textContent = "";
  // An emptied region has to be seen empty before the same words count as new.
  setTimeout(() => { status.textContent = text; }, 60);
}

/** Whether a click wants the ordinary thing: a new tab, a download.
 * @param {MouseEvent} event */
export function isPlainClick(event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** @param {Element} element */
export function scrollTo(element) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
}

/** Do what a layout is needed for, in the frame that shows what now stands there.
 * @param {() => void} work */
export function inFrame(work) {
  requestAnimationFrame(work);
}

/** Do what can wait, once what now stands there is shown.
 * @param {() => void} work */
export function afterFrame(work) {
  requestAnimationFrame(() => setTimeout(work));
}
