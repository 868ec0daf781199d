// @ts-check
// A source opens beside what is read: a column on a wide screen, a sheet over the page on a narrow one.
import { byId, isPlainClick, make, nodes } from "./dom.js";

const wide = matchMedia("(min-width: 62rem)");
/** @type {HTMLAnchorElement | SVGAElement | null} */
let opener = null;
let latest = 0;

/** @returns {HTMLDialogElement} */
const panel = () => /** @type {HTMLDialogElement} */ (byId("bronvenster"));

export function preparePanel() {
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest("a[data-bron]");
    if (link && isPlainClick(event)) {
      event.preventDefault();
      open(/** @type {HTMLAnchorElement | SVGAElement} */ (link));
    } else if (target?.closest("[data-sluit]") || target === panel()) {
      panel().close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel().open && !event.defaultPrevented) {
      event.preventDefault();
      panel().close();
    }
  });
  panel().addEventListener("close", () => {
    document.body.classList.remove("vb-reads");
    opener?.removeAttribute("aria-expanded");
    if (opener?.isConnected && !wide.matches || panel().contains(document.activeElement) || document.activeElement === document.body) {
      opener?.focus();
    }
    opener = null;
  });
  wide.addEventListener("change", () => {
    if (panel().open) {
      const was = opener;
      opener = null;
      panel().close();
      opener = was;
      show();
    }
  });
}

function show() {
  opener?.setAttribute("aria-expanded", "true");
  if (wide.matches) {
    document.body.classList.add("vb-reads");
    panel().show();
  } else {
    panel().showModal();
  }
}

/** @param {HTMLAnchorElement | SVGAElement} link */
async function open(link) {
  const address = new URL(link.getAttribute("href") ?? "", location.href);
  const number = link.getAttribute("data-nummer");
  const mine = ++latest;
  const body = byId("bronvenster-inhoud");
  const head = byId("bronvenster-kop");
  opener?.removeAttribute("aria-expanded");
  opener = link;
  if (!panel().open) show();
  link.setAttribute("aria-expanded", "true");
  head.textContent = number ? `Bron ${number}` : "Bron";
  body.replaceChildren(make("p", "vb-busy", "De pagina wordt opgehaald"));
  head.focus();
  try {
    const response = await fetch(`${address.pathname}/deel${address.search}`);
    if (!response.ok) throw new Error(String(response.status));
    const held = nodes(await response.text());
    if (mine !== latest || !panel().open) return;
    body.replaceChildren(...held);
    const title = body.querySelector("[data-titel]")?.getAttribute("data-titel") ?? "";
    head.replaceChildren(...(number ? [`Bron ${number}: `, make("span", "vb-panel__title", title)] : [title]));
    const mark = body.querySelector(".vb-mark");
    const frame = body.querySelector(".vb-sheet-frame");
    body.scrollTop = 0;
    if (mark && frame) {
      frame.scrollLeft = mark.getBoundingClientRect().left - frame.getBoundingClientRect().left - 16;
      const below = mark.getBoundingClientRect().top - body.getBoundingClientRect().top;
      if (below > body.clientHeight * 0.6) body.scrollTop = below - body.clientHeight * 0.35;
    }
  } catch {
    if (mine !== latest) return;
    const again = make("p", "");
    const direct = make("a", "utrecht-link", "Open de pagina zelf");
    direct.href = address.href;
    again.append("De pagina kon niet worden opgehaald. ", direct);
    body.replaceChildren(again);
  }
}
