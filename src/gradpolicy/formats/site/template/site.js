"use strict";

// The theme: that of the system, until somebody chooses.
const root = document.documentElement;
const stored = (() => {
  try { return localStorage.getItem("theme"); } catch { return null; }
})();
if (stored) root.dataset.theme = stored;

document.getElementById("theme")?.addEventListener("click", () => {
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("theme", root.dataset.theme); } catch { /* a folder opened from a disk may have no storage */ }
});

// The other language keeps the place on the page.
const other = document.getElementById("other");
other?.addEventListener("click", () => {
  other.href = other.getAttribute("href").split("#")[0] + location.hash;
});

// --- Search ---------------------------------------------------------------------------------

const { up, language } = document.body.dataset;
const query = document.getElementById("query");
const hits = document.getElementById("hits");
const MOST = 30;
const NOTHING = language === "zh" ? "没有找到。" : "Nothing found.";
let chosen = -1;

const loaded = () => new Promise((resolve) => {
  if (window.gradpolicySearch) { resolve(); return; }
  const script = document.createElement("script");
  script.src = `${up}assets/search-${language}.js`;
  script.addEventListener("load", () => resolve());
  document.head.append(script);
});

// Chinese has no spaces: whatever is written together is looked for together, wherever it stands.
function score(entry, words) {
  const [title, path, , text] = entry;
  const name = title.toLowerCase();
  const all = text.toLowerCase();
  let sum = 0;
  for (const word of words) {
    const place = name.indexOf(word);
    if (name === word) sum += 100;
    else if (place === 0) sum += 40;
    else if (place > 0) sum += 20;
    else if (all.includes(word)) sum += 5;
    else return 0;
  }
  // Clauses and guides are what most come for; terms and names of Python come after.
  const first = path.startsWith("notices/") || !path.includes("/") ? 10 : 0;
  return sum + first - Math.min(name.length, 200) / 100;
}

function marked(element, text, words) {
  const lower = text.toLowerCase();
  let place = 0;
  while (place < text.length) {
    const next = words
      .map((word) => [lower.indexOf(word, place), word.length])
      .filter(([start]) => start >= 0)
      .sort((a, b) => a[0] - b[0])[0];
    if (!next) break;
    element.append(text.slice(place, next[0]));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(next[0], next[0] + next[1]);
    element.append(mark);
    place = next[0] + next[1];
  }
  element.append(text.slice(place));
}

function show() {
  const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  hits.replaceChildren();
  chosen = -1;
  query.removeAttribute("aria-activedescendant");
  const open = words.length > 0;
  hits.hidden = !open;
  query.setAttribute("aria-expanded", String(open));
  if (!open) return;
  const found = window.gradpolicySearch
    .map((entry) => [score(entry, words), entry])
    .filter(([points]) => points > 0)
    .sort((a, b) => b[0] - a[0])
    .slice(0, MOST);
  for (const [index, [, [title, path, kind, text]]] of found.entries()) {
    const link = document.createElement("a");
    link.href = `${up}${language}/${path}`;
    link.id = `hit-${index}`;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    marked(link, title, words);
    const small = document.createElement("small");
    const start = Math.max(0, text.toLowerCase().indexOf(words[0]) - 20);
    marked(small, `${kind} · ${text.slice(start, start + 80)}`, words);
    link.append(small);
    hits.append(link);
  }
  if (!found.length) {
    const none = document.createElement("p");
    none.setAttribute("role", "option");
    none.setAttribute("aria-selected", "false");
    none.textContent = NOTHING;
    hits.append(none);
  }
}

function choose(step) {
  const links = [...hits.querySelectorAll("a")];
  if (!links.length) return;
  chosen = (chosen + step + links.length) % links.length;
  links.forEach((link, index) => link.setAttribute("aria-selected", String(index === chosen)));
  links[chosen].scrollIntoView({ block: "nearest" });
  query.setAttribute("aria-activedescendant", links[chosen].id);
}

if (query) {
  query.addEventListener("focus", loaded);
  query.addEventListener("input", () => loaded().then(show));
  query.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") { choose(1); event.preventDefault(); }
    else if (event.key === "ArrowUp") { choose(-1); event.preventDefault(); }
    else if (event.key === "Escape") { query.value = ""; show(); }
    else if (event.key === "Enter") {
      const links = hits.querySelectorAll("a");
      const link = links[Math.max(chosen, 0)];
      if (link) link.click();
      event.preventDefault();
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) { hits.hidden = true; query.setAttribute("aria-expanded", "false"); }
    else if (event.target.closest(".hits a")) { hits.hidden = true; }
  });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
    if (event.key === "/" && !typing) { query.focus(); event.preventDefault(); }
  });
}

// --- Filters --------------------------------------------------------------------------------

for (const form of document.querySelectorAll(".filter")) {
  const box = document.querySelector(form.dataset.filter);
  const items = [...box.querySelectorAll(form.dataset.item)];
  const groups = form.dataset.group ? [...box.querySelectorAll(form.dataset.group)] : [];
  const fields = [...form.querySelectorAll("[data-by]")];
  const output = form.querySelector("output");
  const counted = language === "zh" ? (n) => `${n} 项，共 ${items.length} 项` : (n) => `${n} of ${items.length}`;
  const values = (item, by) => (item.dataset[by] ?? "").split("|");

  for (const field of fields) {
    if (field.tagName !== "SELECT" || field.options.length > 1) continue;
    const every = new Map();
    for (const item of items) for (const value of values(item, field.dataset.by)) every.set(value, (every.get(value) ?? 0) + 1);
    for (const [value, count] of [...every].sort((a, b) => b[1] - a[1])) field.add(new Option(`${value} ${count}`, value));
  }

  const keeps = (item) => fields.every((field) => {
    const by = field.dataset.by;
    if (by === "figures") return !field.checked || "figures" in item.dataset;
    if (!field.value) return true;
    if (by === "text") return item.textContent.toLowerCase().includes(field.value.toLowerCase());
    return values(item, by).includes(field.value);
  });

  const apply = () => {
    let shown = 0;
    for (const item of items) {
      item.hidden = !keeps(item);
      shown += !item.hidden;
    }
    for (const group of groups) group.hidden = ![...group.querySelectorAll(form.dataset.item)].some((item) => !item.hidden);
    output.textContent = counted(shown);
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
}
