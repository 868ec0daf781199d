// @ts-check
// Lists that follow what is typed. The address follows too, so that it can be shared.
import { announce, byId } from "./dom.js";

const PAUSE = 250;

export function prepareFilters() {
  const form = document.querySelector("form[data-filters]");
  if (!(form instanceof HTMLFormElement)) return;
  /** @type {number | undefined} */
  let timer;
  /** @type {AbortController | undefined} */
  let running;
  const refresh = async () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string" && value.trim()) query.append(name, value);
    const address = `${form.getAttribute("action")}${query.size ? `?${query}` : ""}`;
    running?.abort();
    running = new AbortController();
    try {
      const response = await fetch(address, { signal: running.signal });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const list = page.getElementById("lijst");
      if (!list) return;
      byId("lijst").replaceWith(document.adoptNode(list));
      history.replaceState(null, "", address);
      announce(list.querySelector(".utrecht-alert")?.textContent?.trim() || (document.getElementById("aantal")?.textContent ?? ""));
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) form.submit();
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    refresh();
  });
}
