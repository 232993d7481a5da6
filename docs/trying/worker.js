// Python, away from the page: whatever it is busy with, the page stays quick and can end it.

const counted = new Set(["wasm", "zip", "whl", "py"]);
let done = 0;
let total = 0;
let absent = null;

// Pyodide fetches by itself; this sees how far that is, and which file is not there.
const fetchPlainly = globalThis.fetch;
globalThis.fetch = async (...request) => {
  const name = new URL(request[0].url ?? request[0], import.meta.url).pathname.split("/").pop();
  let response;
  try {
    response = await fetchPlainly(...request);
  } catch (error) {
    absent ??= name;
    throw error;
  }
  if (!response.ok) {
    absent ??= `${name}: HTTP ${response.status}`;
    throw new Error(absent);
  }
  if (!response.body || !counted.has(name.split(".").pop())) return response;
  const seen = new TransformStream({
    transform(chunk, controller) {
      done += chunk.byteLength;
      postMessage({ step: 1, done, total });
      controller.enqueue(chunk);
    },
  });
  const { status, headers } = response;
  return new Response(response.body.pipeThrough(seen), { status, headers });
};

const at = (path) => new URL(path, import.meta.url).href;
// What a newer site has under an old name is asked for anew; if it is the same, that is quick.
const fresh = (path) => fetch(at(path), { cache: "no-cache" });
const bytes = async (path) => (await fresh(path)).arrayBuffer();

async function boot() {
  const manifest = await (await fresh("manifest.json")).json();
  const paths = Object.keys(manifest.files);
  for (const path of paths) {
    if (counted.has(path.split(".").pop())) total += manifest.files[path];
  }
  postMessage({ step: 1, done, total });
  const wheels = Promise.all(paths.filter((path) => path.endsWith(".whl")).map(bytes));
  const glue = bytes("trying.py");
  // One that fails is told of below, where it is awaited.
  for (const early of [wheels, glue]) early.catch(() => {});
  const { loadPyodide } = await import("./pyodide/pyodide.mjs");
  const python = await loadPyodide({ indexURL: at("pyodide/") });
  const archives = await wheels;
  postMessage({ step: 2 });
  for (const archive of archives) python.unpackArchive(archive, "wheel");
  python.FS.writeFile("/home/pyodide/trying.py", new Uint8Array(await glue));
  // Nobody is there to type: input() ends at once.
  python.setStdin({ stdin: () => null });
  postMessage({ step: 3 });
  const trying = python.pyimport("trying");
  postMessage({ step: 4 });
  trying.warm();
  const version = python.runPython("import gradpolicy; gradpolicy.__version__");
  return { trying, version, pyodide: manifest.pyodide };
}

const booted = boot();
booted.then(
  ({ version, pyodide }) => postMessage({ ready: true, version, pyodide }),
  (error) => postMessage({ failed: absent ?? error.message.trim().split("\n").pop() }),
);

addEventListener("message", async ({ data: { id, name, given } }) => {
  const { trying } = await booted;
  try {
    const write = (text) => postMessage({ id, printed: text });
    postMessage({ id, answer: JSON.parse(trying.answer(name, JSON.stringify(given), write)) });
  } catch (error) {
    postMessage({ id, broken: error.message });
  }
});
