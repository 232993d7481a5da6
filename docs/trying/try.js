// The page: forms, and what Python (worker.js, trying.py) answers to them.

const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";

const WORDS = {
  zh: {
    steps: ["下载Python", "安装gradpolicy", "载入程序", "读取通知"],
    step: (n, of, name) => `第${n}步，共${of}步：${name}`,
    size: (done, total) => `${done} / ${total} MB`,
    once: "首次打开最多下载14 MB，之后由浏览器缓存。",
    failed: (why) => `Python未能启动（${why}）；请刷新页面重试。`,
    unable: "这个浏览器不支持WebAssembly，不能在网页里运行Python；请换用新版浏览器。",
    ready: (version, pyodide) =>
      `gradpolicy ${version}，由Pyodide ${pyodide}（MPL-2.0）在本页运行。填写的内容不会离开本机。`,
    tasks: "要做什么",
    compare: "比较",
    check: "检查",
    verify: "核对",
    old: "旧通知",
    new: "新通知",
    notice: "通知",
    swap: "对调",
    doCompare: "比较两份通知",
    doCheck: "检查",
    doVerify: "核对原文",
    busy: "正在运行……",
    stop: "停止",
    stopped: "已停止，正在重新启动Python……",
    again: "Python已重新启动。",
    stoppedAgain: "已停止，Python已重新启动。",
    broken: (why) => `出错了：${why}`,
    python: "背后的Python",
    pythonHint: "这就是刚才运行的代码。可以修改后再运行；上面的按钮会重新写入。",
    code: "Python代码",
    run: "运行",
    keys: "Ctrl + Enter 也可运行",
    printed: "输出",
    nothing: "（没有输出）",
    ran: "运行完毕。",
    raised: "代码出错，见输出。",
    compared: (n) => `共${n}项规定。`,
    shown: (n, of) => `显示${n}项，共${of}项`,
    filter: "按结果筛选",
    onlyFigures: "只看数字与时限",
    heads: ["判定", "条款", "对象", "旧", "新"],
    absent: "无",
    noRows: "没有符合筛选的项目。",
    whatToFill: "不知道的留空：没有填的就是不知道，既不当作零，也不当作“否”。比率写作69.95%，金额可以写3.6万元。",
    day: "检查日期",
    actions: (n) => `另有${n}个工作事项：填是、否或完成日期`,
    wrongFields: (n) => `有${n}处填写有误，已在旁边注明。`,
    checkedOn: (day) => `检查日期：${day}`,
    required: "本单位应达到",
    shortfall: "差距",
    missing: "补充这些资料，能判定的最多：",
    more: (n) => `另有${n}项`,
    text: "通知原文（粘贴在此）",
    textHint: "标点、空格、页码可以不同，也可以只有前半部分。请用简体文本：读取繁体需要附加组件script，网页里没有。",
    noText: "请先粘贴通知原文。",
    closed: "账目闭合：每条引文、每个数字都对得上。",
    open: "账目不闭合：有对不上的地方。",
    otherText: "这不是该通知的文本：其中任何一条都没有找到。",
    same: "与当时核对的文本逐字节相同。",
    copy: "是另一个版本的文本。",
    counts: ["引文", "数字", "未找到", "不一致", "无人认领"],
    breaksOff: "此版本没有的部分",
  },
  en: {
    steps: ["download Python", "install gradpolicy", "load it", "read the notices"],
    step: (n, of, name) => `Step ${n} of ${of}: ${name}`,
    size: (done, total) => `${done} of ${total} MB`,
    once: "The first visit downloads 14 MB at most; after that your browser has it.",
    failed: (why) => `Python could not be started (${why}); reload the page to try again.`,
    unable: "This browser has no WebAssembly, so no Python can run in it: please use a newer one.",
    ready: (version, pyodide) =>
      `gradpolicy ${version}, run in this page by Pyodide ${pyodide} (MPL-2.0). Nothing you type leaves your machine.`,
    tasks: "What to do",
    compare: "Compare",
    check: "Check",
    verify: "Verify",
    old: "Old notice",
    new: "New notice",
    notice: "Notice",
    swap: "Swap",
    doCompare: "Compare the two",
    doCheck: "Check",
    doVerify: "Verify the text",
    busy: "Running …",
    stop: "Stop",
    stopped: "Stopped; Python starts again …",
    again: "Python is ready again.",
    stoppedAgain: "Stopped. Python is ready again.",
    broken: (why) => `Something went wrong: ${why}`,
    python: "The Python behind it",
    pythonHint: "This is the code that was run. Change it and run it again; the button above writes it anew.",
    code: "Python code",
    run: "Run",
    keys: "Ctrl + Enter runs it too",
    printed: "Output",
    nothing: "(nothing was printed)",
    ran: "Done.",
    raised: "The code raised an error: see the output.",
    compared: (n) => `${n} provisions in all.`,
    shown: (n, of) => `${n} of ${of} shown`,
    filter: "Filter by result",
    onlyFigures: "Only figures and dates",
    heads: ["Verdict", "Clauses", "Whom", "Old", "New"],
    absent: "none",
    noRows: "Nothing passes this filter.",
    whatToFill: "Leave empty what is not known: it counts neither as zero nor as no. Write a share as 69.95%.",
    day: "Day of the check",
    actions: (n) => `${n} actions more: yes, no, or the day on which it was done`,
    wrongFields: (n) => (n === 1 ? "One field is wrong: see beside it." : `${n} fields are wrong: see beside them.`),
    checkedOn: (day) => `Checked on ${day}`,
    required: "Required here",
    shortfall: "Off by",
    missing: "These facts would settle most:",
    more: (n) => `and ${n} more`,
    text: "Text of the notice (paste it here)",
    textHint: "Punctuation, spaces and page numbers may differ, and it may break off. Simplified script only: the traditional one takes the extra “script”, which this page does not have.",
    noText: "Paste the text of the notice first.",
    closed: "The ledger closes: every quote and every numeral is accounted for.",
    open: "The ledger does not close: something disagrees.",
    otherText: "This is no copy of that notice: it has none of its measures.",
    same: "It is the very text that the notice was verified against, to the byte.",
    copy: "It is another copy than the notice was verified against.",
    counts: ["quotes", "numerals", "not found", "wrong", "unclaimed"],
    breaksOff: "Not in this copy",
  },
};
const t = WORDS[language];

// --- Elements ----------------------------------------------------------------------------------

/** An element; what is put into it is text, never markup. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && name !== "list" && name !== "role") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

let count = 0;
const unique = (name) => `try-${name}-${(count += 1)}`;

function labelled(text, control, ...more) {
  control.id ||= unique("field");
  return make("div", { className: "try-field" }, make("label", { htmlFor: control.id }, text), control, ...more);
}

// --- Python ------------------------------------------------------------------------------------

const root = document.getElementById("try");
let worker = null;
let calls = new Map();
let latest = 0;

/** Ask Python for something; `printed` takes what it prints meanwhile. */
function ask(name, given, printed) {
  return new Promise((resolve, reject) => {
    const id = (latest += 1);
    calls.set(id, { resolve, reject, printed });
    worker.postMessage({ id, name, given });
  });
}

class Stopped extends Error {}

/** Start Python; `progress` takes each step. Resolves to what it is. */
function start(progress) {
  return new Promise((resolve, reject) => {
    worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker.js")));
    worker.addEventListener("message", ({ data }) => {
      if (data.ready) resolve(data);
      else if (data.failed !== undefined) reject(new Error(data.failed));
      else if (data.step) progress(data);
      else {
        const call = calls.get(data.id);
        if (!call) return;
        if (data.printed !== undefined) call.printed?.(data.printed);
        else {
          calls.delete(data.id);
          if (data.broken !== undefined) call.reject(new Error(data.broken));
          else call.resolve(data.answer);
        }
      }
    });
  });
}

/** End Python, whatever it is busy with. */
function stop() {
  worker.terminate();
  const ended = calls;
  calls = new Map();
  for (const { reject } of ended.values()) reject(new Stopped());
}

// --- Starting ----------------------------------------------------------------------------------

const STEPS = 4;
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

function starting() {
  const name = unique("step");
  const bar = make("progress", { max: 100, value: 0, "aria-labelledby": name });
  const step = make("span", { id: name, role: "status" });
  const size = make("span", { className: "try-muted" });
  const shown = make(
    "div",
    { className: "try-starting" },
    make("p", { className: "try-step" }, step, size),
    bar,
    make("p", { className: "try-muted try-small" }, t.once),
  );
  const progress = (data) => {
    const text = t.step(data.step, STEPS, t.steps[data.step - 1]);
    if (step.textContent !== text) step.textContent = text;
    // Most of the time goes into the download.
    bar.value = data.step === 1 ? (70 * data.done) / (data.total || 1) : 60 + 10 * data.step;
    size.textContent = data.step === 1 && data.total ? t.size(megabytes(data.done), megabytes(data.total)) : "";
  };
  progress({ step: 1, done: 0, total: 0 });
  return { shown, progress };
}

async function open() {
  if (location.protocol === "file:") return;
  if (typeof WebAssembly !== "object") {
    root.replaceChildren(make("p", { className: "try-problem", role: "alert" }, t.unable));
    return;
  }
  const { shown, progress } = starting();
  root.replaceChildren(shown);
  try {
    const what = await start(progress);
    const notices = await ask("listed", []);
    root.replaceChildren(...(await page(notices, what)));
    root.dataset.ready = "yes";
  } catch (error) {
    root.replaceChildren(make("p", { className: "try-problem", role: "alert" }, t.failed(error.message)));
  }
}

// --- The page ----------------------------------------------------------------------------------

const TASKS = ["compare", "check", "verify"];

async function page(notices, what) {
  const tasks = { compare: comparing(notices), check: checking(notices), verify: verifying(notices) };
  const tabs = TASKS.map((name) =>
    make(
      "button",
      {
        type: "button",
        role: "tab",
        id: `try-tab-${name}`,
        "aria-controls": name,
        onclick: () => choose(name, true),
      },
      t[name],
    ),
  );
  const panels = TASKS.map((name) =>
    make("section", { id: name, role: "tabpanel", "aria-labelledby": `try-tab-${name}`, className: "try-panel" }, tasks[name].shown),
  );

  function choose(name, moved) {
    for (const [index, each] of TASKS.entries()) {
      const chosen = each === name;
      tabs[index].setAttribute("aria-selected", String(chosen));
      tabs[index].tabIndex = chosen ? 0 : -1;
      panels[index].hidden = !chosen;
    }
    if (moved) history.replaceState(null, "", `#${name}`);
    tasks[name].opened();
  }

  const list = make("div", { role: "tablist", "aria-label": t.tasks, className: "try-tabs" }, tabs);
  list.addEventListener("keydown", (event) => {
    const from = tabs.indexOf(document.activeElement);
    const last = tabs.length - 1;
    const to = { ArrowRight: from === last ? 0 : from + 1, ArrowLeft: from === 0 ? last : from - 1, Home: 0, End: last }[event.key];
    if (to === undefined || from < 0) return;
    event.preventDefault();
    choose(TASKS[to], true);
    tabs[to].focus();
  });
  const asked = () => (TASKS.includes(location.hash.slice(1)) ? location.hash.slice(1) : "compare");
  addEventListener("hashchange", () => choose(asked(), false));
  choose(asked(), false);
  return [list, ...panels, make("p", { className: "try-foot" }, t.ready(what.version, what.pyodide))];
}

function choice(notices, chosen) {
  return make(
    "select",
    {},
    notices.map(({ slug, title }) => make("option", { value: slug, selected: slug === chosen }, `${slug}  ${title}`)),
  );
}

/**
 * What all tasks share: a button, the code behind it, and what came of it.
 *
 * `write` gives the code for what the form says (or nothing, where it is wrong), `text` what the
 * code finds under that name.
 */
function task({ form, label, write, text = () => "" }) {
  const name = unique("code");
  const hintName = unique("hint");
  const status = make("p", { className: "try-status", role: "status" });
  const go = make("button", { type: "submit", className: "try-primary" }, label);
  const halt = make("button", { type: "button", className: "try-stop", hidden: true, onclick: end }, t.stop);
  const code = make("textarea", {
    id: name,
    className: "try-code",
    spellcheck: false,
    autocapitalize: "off",
    autocomplete: "off",
    rows: 14,
    "aria-describedby": hintName,
  });
  const again = make("button", { type: "button", onclick: () => perform(code.value) }, t.run);
  const printed = make("pre", { className: "try-printed", tabIndex: 0, "aria-label": t.printed });
  const output = make("div", { hidden: true }, make("p", { className: "try-label" }, t.printed), printed);
  const result = make("div", { className: "try-result" });
  let edited = false;
  let restarting = false;

  code.addEventListener("input", () => (edited = true));
  code.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!again.disabled) perform(code.value);
    }
  });

  function busy(on) {
    go.disabled = again.disabled = on;
    halt.hidden = !on;
  }

  async function perform(piece) {
    busy(true);
    status.textContent = t.busy;
    printed.textContent = "";
    printed.classList.remove("try-raised");
    output.hidden = false;
    try {
      const made = await ask("run", [piece, text(), language], (more) => printed.append(more));
      // What another piece made would be taken for what this one did.
      result.replaceChildren(...(made.result ? RESULTS[made.result.kind](made.result) : []));
      if (made.error) {
        if (made.plain) result.append(make("p", { className: "try-problem", role: "alert" }, made.error));
        printed.append(made.error);
        printed.classList.add("try-raised");
        status.textContent = made.plain ? "" : t.raised;
      } else {
        // Whoever hears the page is told the gist of it, and not each row.
        const gist = made.result ? GISTS[made.result.kind](made.result) : "";
        status.replaceChildren(t.ran, make("span", { className: "try-heard" }, gist));
        if (!printed.textContent) printed.textContent = t.nothing;
      }
      busy(false);
    } catch (error) {
      // Of Python itself, and not of the piece: it is of no use any more.
      if (!(error instanceof Stopped)) await restart(t.broken(error.message), `${t.broken(error.message)} ${t.again}`);
      else if (!restarting) busy(false);
    }
  }

  async function restart(before, after) {
    restarting = true;
    status.textContent = before;
    halt.hidden = true;
    stop();
    try {
      await start(() => {});
      status.textContent = after;
      busy(false);
    } catch (error) {
      status.textContent = t.failed(error.message);
    }
    restarting = false;
  }

  async function end() {
    await restart(t.stopped, t.stoppedAgain);
    (again.closest("details").open ? again : go).focus();
  }

  /** The code of the form, written anew unless the reader has changed it. */
  async function renewed({ force = false, only } = {}) {
    const piece = await write(only);
    if (piece === null) return null;
    if (force || !edited) {
      code.value = piece;
      code.rows = Math.min(24, piece.split("\n").length + 1);
      edited = false;
    }
    return piece;
  }

  async function renew(how) {
    try {
      await renewed(how);
    } catch (error) {
      if (!(error instanceof Stopped)) status.textContent = t.broken(error.message);
    }
  }

  async function submit() {
    if (go.disabled) return;
    try {
      const piece = await renewed({ force: true });
      if (piece !== null) await perform(piece);
    } catch (error) {
      if (!(error instanceof Stopped)) status.textContent = t.broken(error.message);
    }
  }

  const shown = [
    make(
      "form",
      {
        noValidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          submit();
        },
      },
      form,
      make("div", { className: "try-bar" }, go, halt, status),
    ),
    make(
      "details",
      { className: "try-python" },
      make("summary", {}, t.python),
      make("p", { className: "try-muted try-small", id: hintName }, t.pythonHint),
      make("label", { htmlFor: name, className: "try-label" }, t.code),
      code,
      make("div", { className: "try-bar" }, again, make("span", { className: "try-muted try-small try-keys" }, t.keys)),
      output,
    ),
    result,
  ];
  return { shown, submit, renew, result, say: (words) => (status.textContent = words) };
}

// --- Comparing ---------------------------------------------------------------------------------

function comparing(notices) {
  const old = choice(notices, "jiangxi-2023");
  const late = choice(notices, "jiangxi-2024");
  const swap = make("button", { type: "button", className: "try-quiet" }, `⇄ ${t.swap}`);
  const own = task({
    form: make("div", { className: "try-pair" }, labelled(t.old, old), swap, labelled(t.new, late)),
    label: t.doCompare,
    write: async () => (await ask("comparing", [old.value, late.value, language])).code,
  });
  swap.addEventListener("click", () => {
    [old.value, late.value] = [late.value, old.value];
    own.renew();
  });
  for (const each of [old, late]) each.addEventListener("change", () => own.renew());
  let first = true;
  const opened = () => {
    if (first) own.submit();
    first = false;
  };
  return { shown: own.shown, opened };
}

/** Buttons that say how many there are of each, and show or hide them. */
function filters(counts, key, pressed, changed) {
  return make(
    "div",
    { className: "try-chips", role: "group", "aria-label": t.filter },
    counts.map((each) => {
      const chip = make(
        "button",
        {
          type: "button",
          className: "try-chip",
          disabled: !each.count,
          "data-is": each[key],
          "aria-pressed": String(pressed.has(each[key])),
          onclick: () => {
            if (!pressed.delete(each[key])) pressed.add(each[key]);
            chip.setAttribute("aria-pressed", String(pressed.has(each[key])));
            changed();
          },
        },
        make("span", { className: "try-mark", "aria-hidden": "true" }, each.mark),
        make("span", {}, each.name),
        make("b", {}, String(each.count)),
      );
      return chip;
    }),
  );
}

/** The first of some groups of filters that lets anything through. */
function initially(counts, key, groups) {
  const present = new Set(counts.filter((each) => each.count).map((each) => each[key]));
  const group = groups.find((names) => names.some((name) => present.has(name))) ?? [];
  return new Set(group.filter((name) => present.has(name)));
}

function differing(diff) {
  const pressed = initially(diff.counts, "change", [
    ["strengthened", "weakened", "mixed"],
    ["added", "removed"],
    ["unchanged"],
  ]);
  const figures = make("input", { type: "checkbox", id: unique("figures"), onchange: () => fill() });
  const body = make("tbody", { role: "rowgroup" });
  const summary = make("p", { className: "try-muted try-small", role: "status" });

  function fill() {
    const rows = diff.rows.filter((row) => pressed.has(row.change) && (!figures.checked || row.figures));
    body.replaceChildren(...rows.map(changeRow));
    if (!rows.length) {
      body.append(make("tr", { role: "row" }, make("td", { role: "cell", colSpan: 5, className: "try-muted" }, t.noRows)));
    }
    summary.textContent = t.shown(rows.length, diff.total);
  }
  fill();

  return [
    make(
      "header",
      { className: "try-sides" },
      make("p", {}, make("b", {}, diff.old.slug), make("span", {}, diff.old.title)),
      make("p", {}, make("b", {}, diff.new.slug), make("span", {}, diff.new.title)),
    ),
    filters(diff.counts, "change", pressed, fill),
    make(
      "div",
      { className: "try-line" },
      make("label", { className: "try-tick", htmlFor: figures.id }, figures, t.onlyFigures),
      summary,
    ),
    make(
      "table",
      { role: "table", className: "try-table" },
      make(
        "thead",
        { role: "rowgroup" },
        make("tr", { role: "row" }, t.heads.map((head) => make("th", { role: "columnheader", scope: "col" }, head))),
      ),
      body,
    ),
  ];
}

function changeRow(row) {
  const cell = (index, ...inside) => make("td", { role: "cell", "data-head": t.heads[index] }, ...inside);
  return make(
    "tr",
    { role: "row", "data-is": row.change },
    cell(0, verdict(row)),
    cell(1, row.clauses),
    cell(2, row.whom),
    cell(3, ...side(row, "old")),
    cell(4, ...side(row, "new")),
  );
}

const verdict = ({ mark, name }) =>
  make("span", { className: "try-verdict" }, make("span", { className: "try-mark", "aria-hidden": "true" }, mark), name);

/** What one side says; below it, each dimension in which it changed. */
function side(row, which) {
  if (!row[which]) return [make("span", { className: "try-muted" }, t.absent)];
  const parts = [make("div", {}, row[which])];
  // Of one dimension that both sides name, nothing is left to be said.
  const named = (each) => row.old.includes(each.old) && row.new.includes(each.new);
  if (row.dimensions.length > 1 || !row.dimensions.every(named)) {
    parts.push(
      make(
        "ul",
        { className: "try-dimensions" },
        row.dimensions.map((each) =>
          make("li", {}, make("span", { className: "try-dimension" }, `${each.mark} ${each.name}`), each[which]),
        ),
      ),
    );
  }
  return parts;
}

// --- Checking ----------------------------------------------------------------------------------

const EXAMPLE = { "graduating-students": "12600", "full-time-careers-staff": "23" };

function checking(notices) {
  const notice = choice(notices, "jiangxi-2024");
  const day = make("input", { type: "date", required: true, min: "1949-01-01", max: "2200-12-31" });
  const dayField = withProblem(day, t.day);
  const asked = make("div", { className: "try-asked" });
  const yesNo = make("datalist", { id: unique("answers") }, ...(language === "zh" ? ["是", "否"] : ["yes", "no"]).map((value) => make("option", { value })));
  const typed = { ...EXAMPLE };
  let controls = new Map([["on", dayField]]);

  const values = () => Object.fromEntries([...controls].filter(([key]) => key !== "on").map(([key, { control }]) => [key, control.value]));

  async function write(only) {
    const made = await ask("checking", [notice.value, values(), day.value, language]);
    const errors = made.errors ?? {};
    for (const [key, field] of controls) if (!only || only === key || !errors[key]) field.problem(errors[key]);
    if (!made.errors) return made.code;
    if (!only) {
      const wrong = [...controls].filter(([key]) => errors[key]);
      own.say(t.wrongFields(wrong.length));
      const { control } = wrong[0][1];
      const folded = control.closest("details");
      if (folded) folded.open = true;
      control.focus();
    }
    return null;
  }

  const own = task({
    form: make(
      "div",
      {},
      make("div", { className: "try-pair" }, labelled(t.notice, notice), dayField.shown),
      make("p", { className: "try-muted try-small" }, t.whatToFill),
      asked,
      yesNo,
    ),
    label: t.doCheck,
    write,
  });

  /** Write the code anew, and say what is wrong with the one field that was left. */
  const left = (only) => own.renew({ only });

  function field(each) {
    const control = make("input", {
      type: "text",
      name: each.key,
      value: typed[each.key] ?? "",
      inputMode: each.number ? "decimal" : "text",
      autocomplete: "off",
      list: each.number ? undefined : yesNo.id,
      placeholder: each.example,
    });
    const made = withProblem(control, each.name, each.unit, each.asks);
    control.addEventListener("change", () => {
      typed[each.key] = control.value;
      left(each.key);
    });
    controls.set(each.key, made);
    return made.shown;
  }

  async function fill() {
    day.value = notices.find(({ slug }) => slug === notice.value).day;
    const found = await ask("fields", [notice.value, language]);
    controls = new Map([["on", dayField]]);
    const groups = Map.groupBy ? Map.groupBy(found, (each) => each.group) : grouped(found);
    asked.replaceChildren(
      ...[...groups].map(([group, fields]) =>
        group === "actions"
          ? make("details", { className: "try-actions" }, make("summary", {}, t.actions(fields.length)), make("div", { className: "try-grid" }, fields.map(field)))
          : make("fieldset", {}, make("legend", {}, fields[0].group_name), make("div", { className: "try-grid" }, fields.map(field))),
      ),
    );
    await left("on");
  }

  notice.addEventListener("change", fill);
  day.addEventListener("change", () => left("on"));
  let first = true;
  const opened = () => {
    if (first) fill();
    first = false;
  };
  return { shown: own.shown, opened };
}

function grouped(found) {
  const groups = new Map();
  for (const each of found) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  return groups;
}

/** A field with its unit, what it is for, and room for what is wrong with it. */
function withProblem(control, label, unit = "", note = "") {
  const problem = make("p", { className: "try-wrong", id: unique("wrong"), hidden: true });
  const about = note ? make("p", { className: "try-note", id: unique("note") }, note) : null;
  const described = about ? `${problem.id} ${about.id}` : problem.id;
  control.setAttribute("aria-describedby", described);
  control.id = unique("field");
  const shown = make(
    "div",
    { className: "try-field" },
    make("label", { htmlFor: control.id }, label),
    make("div", { className: "try-input" }, control, unit ? make("span", { className: "try-unit" }, unit) : null),
    problem,
    about,
  );
  return {
    control,
    shown,
    problem(text) {
      problem.textContent = text ?? "";
      problem.hidden = !text;
      if (text) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    },
  };
}

function reporting(report) {
  const pressed = initially(report.counts, "status", [["unmet", "pending", "met", "not_applicable"], ["unknown"]]);
  const list = make("ul", { className: "try-findings" });
  const summary = make("p", { className: "try-muted try-small", role: "status" });

  function fill() {
    const rows = report.rows.filter((row) => pressed.has(row.status));
    // A few reasons may stand open; of many the reader chooses.
    const few = rows.filter((row) => row.status === "unmet").length <= 4;
    list.replaceChildren(...rows.map((row) => findingItem(row, few && row.status === "unmet")));
    summary.textContent = rows.length ? t.shown(rows.length, report.total) : t.noRows;
  }
  fill();

  return [
    make(
      "header",
      { className: "try-outcome", "data-is": report.state },
      make("p", { className: "try-verdict-line" }, report.outcome),
      make("p", { className: "try-muted try-small" }, `${report.notice.slug} · ${t.checkedOn(report.day)}`),
    ),
    filters(report.counts, "status", pressed, fill),
    summary,
    list,
    report.missing.length
      ? make(
          "aside",
          { className: "try-missing" },
          make("p", { className: "try-label" }, t.missing),
          make("ul", {}, report.missing.map((name) => make("li", {}, name)), report.more ? make("li", { className: "try-muted" }, t.more(report.more)) : null),
        )
      : null,
  ].filter(Boolean);
}

function findingItem(row, opened) {
  const known = row.needs.filter((need) => need.required && row.status !== "not_applicable");
  const figures = known.map((need) =>
    make(
      "dl",
      { className: "try-figures" },
      make("div", {}, make("dt", {}, known.length > 1 ? `${t.required}：${need.of}` : t.required), make("dd", {}, need.required)),
      need.shortfall ? make("div", { className: "try-short" }, make("dt", {}, t.shortfall), make("dd", {}, need.shortfall)) : null,
    ),
  );
  return make(
    "li",
    { "data-is": row.status, "data-slug": row.slug },
    make(
      "details",
      { open: opened },
      make(
        "summary",
        {},
        make("span", { className: "try-head" }, verdict(row), make("span", { className: "try-clause" }, row.clause), row.force ? make("span", { className: "try-force" }, row.force) : null),
        make("span", { className: "try-what" }, row.label),
        row.status === "unknown" ? null : make("span", { className: "try-answer" }, row.answer),
        row.timing ? make("span", { className: "try-timing" }, row.timing) : null,
      ),
      figures,
      make("dl", { className: "try-reason" }, row.reason.map(({ head, text, quote }) => [make("dt", {}, head), make("dd", quote ? { lang: "zh-CN", className: "try-quote" } : {}, text)])),
    ),
  );
}

// --- Verifying ---------------------------------------------------------------------------------

function verifying(notices) {
  const notice = choice(notices, "jiangxi-2024");
  const text = make("textarea", { className: "try-text", rows: 12, lang: "zh-CN", spellcheck: false, autocomplete: "off" });
  const field = withProblem(text, t.text, "", t.textHint);
  const own = task({
    form: make("div", { className: "try-column" }, labelled(t.notice, notice), field.shown),
    label: t.doVerify,
    text: () => text.value,
    write: async () => (await ask("verifying", [notice.value, language])).code,
  });
  own.shown[0].addEventListener(
    "submit",
    (event) => {
      const empty = !text.value.trim();
      field.problem(empty ? t.noText : undefined);
      if (!empty) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      text.focus();
    },
    { capture: true },
  );
  notice.addEventListener("change", () => own.renew());
  text.addEventListener("input", () => field.problem(undefined));
  return { shown: own.shown, opened: () => own.renew() };
}

const heading = (made) => (made.other ? t.otherText : made.ok ? t.closed : t.open);

function verified(made) {
  const state = made.ok ? "compliant" : "breached";
  const numbers = [made.quotes, made.numerals, made.missing, made.wrong, made.unclaimed];
  return [
    make(
      "header",
      { className: "try-outcome", "data-is": state },
      make("p", { className: "try-verdict-line" }, heading(made)),
      make("p", { className: "try-muted try-small" }, made.other ? made.notice : `${made.notice} · ${made.same ? t.same : t.copy}`),
    ),
    ...(made.other
      ? []
      : [
          make(
            "dl",
            { className: "try-numbers" },
            numbers.map((number, index) =>
              make("div", { "data-bad": index > 1 && number > 0 }, make("dt", {}, t.counts[index]), make("dd", {}, String(number))),
            ),
          ),
          made.findings.length
            ? make("ul", { className: "try-lines" }, made.findings.map((line) => make("li", {}, line)), made.more ? make("li", { className: "try-muted" }, t.more(made.more)) : null)
            : null,
          made.absent.length
            ? make("div", { className: "try-absent" }, make("p", { className: "try-label" }, t.breaksOff), make("ul", {}, made.absent.map((line) => make("li", {}, line))))
            : null,
        ].filter(Boolean)),
  ];
}

const GISTS = {
  diff: (diff) => [t.compared(diff.total), ...diff.counts.map((each) => `${each.name} ${each.count}`)].join(" "),
  report: (report) => report.outcome,
  verification: heading,
};
const RESULTS = { diff: differing, report: reporting, verification: verified };

open();
