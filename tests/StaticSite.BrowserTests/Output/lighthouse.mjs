// Runs Lighthouse over pages with its mobile preset and writes scores and what failed as JSON.
// node lighthouse.mjs <browser> <categories,…> <runs> <address> <address> …
import { setTimeout } from "node:timers/promises";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [browser, categories, runs, ...addresses] = process.argv.slice(2);
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"];
const patienceInMilliseconds = 90_000;

// Only speed needs a page that has long been quiet. What stands on it is seen once it has loaded.
const noWaiting = { networkQuietThresholdMs: 1, cpuQuietThresholdMs: 0, pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, disableFullPageScreenshot: true };
const settings = categories.includes("performance") ? {} : noWaiting;
const pages = [];
let chrome = await open();
try {
  for (const address of addresses) {
    const results = [];
    for (let run = 0; run < Number(runs); run++) results.push(await measure(address).catch(() => measureAnew(address)));
    pages.push({ address, scores: Object.fromEntries(categories.split(",").map((category) => [category, median(results.map((result) => result.scores[category]))])), failed: results[0].failed });
  }
} finally {
  chrome.kill();
}
// A run that was given up may still keep the process busy; leave once the answer is written.
process.stdout.write(JSON.stringify(pages), () => process.exit());

function open() {
  return launch({ chromePath: browser, chromeFlags: flags, logLevel: "silent" });
}

// A browser that recorded nothing (NO_NAVSTART: “Please run Lighthouse again”) or no longer answers says nothing about the page: a fresh one has a second go.
async function measureAnew(address) {
  chrome.kill();
  chrome = await open();
  return measure(address);
}

async function measure(address) {
  const running = lighthouse(address, { port: chrome.port, logLevel: "silent", onlyCategories: categories.split(","), output: "json", ...settings });
  const { lhr } = await Promise.race([running, failLater(address)]);
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(Object.values(lhr.categories).map((category) => [category.id, Math.round(category.score * 100)]));
  return { scores, failed: Object.values(lhr.categories).flatMap(findFailed(lhr)) };
}

function findFailed(lhr) {
  return (category) => category.auditRefs.map(({ id, weight }) => ({ audit: lhr.audits[id], weight })).filter(({ audit, weight }) => weight > 0 && audit.score !== null && audit.score < 1).map(({ audit }) => `${audit.id}: ${audit.title}`);
}

async function failLater(address) {
  await setTimeout(patienceInMilliseconds, undefined, { ref: false });
  throw new Error(`${address}: no answer after ${patienceInMilliseconds} ms`);
}

function median(numbers) {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
