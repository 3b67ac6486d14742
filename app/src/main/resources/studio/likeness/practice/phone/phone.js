'use strict';
// The page of a liveness check. What the camera sees is compared with itself, frame by frame, on a
// canvas of 48 by 48 points that never leaves memory; the server hears one word when all is done.

const $ = (id) => document.getElementById(id);
const api = location.pathname.replace(/\/$/, '');
const state = { view: 'loading', lng: 'en', left: 120, stream: null, run: 0, busy: false };

// ---- words

function chosenLanguage() {
  // The last one: a client may append its own to whatever the link already says.
  const asked = new URLSearchParams(location.search).getAll('lng').at(-1);
  const wanted = [asked, ...navigator.languages].filter(Boolean);
  for (const tag of wanted) {
    if (/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
    if (/^zh\b/i.test(tag)) return 'zh';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

const word = (key) => WORDS[state.lng][key] ?? WORDS.en[key];

function speak() {
  document.documentElement.lang = { zh: 'zh-Hans' }[state.lng] ?? state.lng;
  for (const node of document.querySelectorAll('[data-word]')) {
    node.textContent = word(node.dataset.word);
  }
  $('languages').setAttribute('aria-label', word('language'));
  for (const button of $('languages').children) {
    button.setAttribute('aria-pressed', String(button.dataset.lng === state.lng));
  }
  say(state.view);
}

function say(key) {
  const [title, text] = word(key);
  $('title').textContent = title;
  $('text').textContent = text;
}

// ---- views

const STEPS = ['face', 'nod', 'blink'];

function show(view) {
  state.view = view;
  document.body.dataset.view = view;
  const at = view === 'verified' ? STEPS.length : STEPS.indexOf(view);
  for (const item of $('steps').children) {
    const index = STEPS.indexOf(item.dataset.step);
    item.dataset.done = String(index < at);
    if (index === at) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
  }
  say(view);
  if (['verified', 'failed', 'stopped', 'expired', 'denied'].includes(view)) {
    closeCamera();
    progress(view === 'verified' ? 1 : 0);
    $('title').focus({ preventScroll: true });
  }
}

function progress(share) {
  $('ring').dataset.empty = String(share === 0);
  $('ring').style.setProperty('--share', String(Math.round(share * 100)));
}

// ---- the server: how the check stands, and one word

async function ask(path, options) {
  const answer = await fetch(api + path, { cache: 'no-store', ...options });
  return answer.json();
}

function tell(what) {
  return ask('/word', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ word: what }),
  });
}

function follow(check) {
  if (typeof check.left === 'number') state.left = check.left;
  showClock();
  leadOn(check.next);
  if (check.state === 'verified' || check.state === 'expired') {
    if (state.view !== check.state) end(check.state);
  } else if (check.state === 'failed' && state.view === 'checking') {
    end(check.reason === 'stopped' ? 'stopped' : 'failed');
  } else if (state.view === 'loading' || state.view === 'lost') {
    show('intro');
  }
}

// Where the service wants the browser to go when the check is done, if anywhere.
function leadOn(next) {
  $('next').hidden = !next;
  if (next) $('next').href = next;
}

function end(view) {
  state.run++;
  show(view);
}

async function look() {
  if (['verified', 'expired'].includes(state.view)) return;
  try {
    follow(await ask('/state'));
  } catch {
    if (state.view === 'intro' || state.view === 'loading') show('lost');
  }
}

function showClock() {
  const left = Math.max(0, Math.floor(state.left));
  $('left').textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  $('clock').dataset.soon = String(left <= 20);
}

setInterval(() => {
  if (['verified', 'expired'].includes(state.view)) return;
  state.left = Math.max(0, state.left - 1);
  showClock();
  if (state.left === 0) look();
}, 1000);
setInterval(look, 3000);

// ---- the camera

async function openCamera() {
  if (!navigator.mediaDevices?.getUserMedia) throw new Error('no camera');
  state.stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'user', width: { ideal: 640 }, height: { ideal: 640 } },
    audio: false,
  });
  $('camera').srcObject = state.stream;
  await $('camera').play();
}

function closeCamera() {
  state.stream?.getTracks().forEach((track) => track.stop());
  state.stream = null;
  $('camera').srcObject = null;
  delete document.body.dataset.source;
}

const SIDE = 48;
const canvas = new OffscreenCanvas(SIDE, SIDE);
const ink = canvas.getContext('2d', { willReadFrequently: true });

// The brightness of a few points of what the camera shows now: the square in the middle.
function glance() {
  const video = $('camera');
  const side = Math.min(video.videoWidth, video.videoHeight);
  if (!side) return null;
  ink.drawImage(video, (video.videoWidth - side) / 2, (video.videoHeight - side) / 2, side, side,
    0, 0, SIDE, SIDE);
  const pixels = ink.getImageData(0, 0, SIDE, SIDE).data;
  const grey = new Float32Array(SIDE * SIDE);
  for (let i = 0; i < grey.length; i++) {
    grey[i] = pixels[i * 4] * 0.3 + pixels[i * 4 + 1] * 0.59 + pixels[i * 4 + 2] * 0.11;
  }
  return grey;
}

// How much two glances differ between two rows, when the later one moved down by `shift` rows.
function difference(before, now, from, to, shift) {
  let sum = 0;
  for (let y = from; y < to; y++) {
    for (let x = 12; x < 36; x++) {
      sum += Math.abs(now[(y + shift) * SIDE + x] - before[y * SIDE + x]);
    }
  }
  return sum / ((to - from) * 24);
}

function movedDown(before, now) {
  let best = 0;
  let least = difference(before, now, 6, 42, 0) - 0.3;
  for (const shift of [-4, -3, -2, -1, 1, 2, 3, 4]) {
    const found = difference(before, now, 6, 42, shift);
    if (found < least) {
      least = found;
      best = shift;
    }
  }
  return best;
}

// Each watcher takes two glances and tells how much of its step is done, from 0 to 1.
const WATCHERS = {
  face() {
    let calm = 0;
    return (before, now) => {
      let mean = 0;
      for (const grey of now) mean += grey / now.length;
      const lit = mean > 25 && mean < 245;
      calm = lit && difference(before, now, 6, 42, 0) < 12 ? calm + 1 : Math.max(0, calm - 1);
      return calm / 14;
    };
  },
  nod() {
    let down = 0;
    let up = 0;
    return (before, now) => {
      const moved = movedDown(before, now);
      if (moved > 0) down += moved;
      if (moved < 0 && down >= 3) up -= moved;
      return (Math.min(down, 4) + Math.min(up, 4)) / 8;
    };
  },
  blink() {
    let usual = 2;
    let closed = 0;
    return (before, now) => {
      const eyes = difference(before, now, 17, 24, 0);
      const rest = difference(before, now, 30, 40, 0);
      if (eyes > usual * 1.8 + 1 && eyes > rest * 1.6) closed++;
      else usual = usual * 0.9 + eyes * 0.1;
      return closed / 2;
    };
  },
};

// Nobody is kept waiting by a watcher that sees too little: after this long the step counts.
const PATIENCE = { face: 3500, nod: 6000, blink: 5000 };
const LOOK_EVERY = 90;
const pause = (time) => new Promise((done) => setTimeout(done, time));

async function watch(step, run) {
  show(step);
  const watcher = WATCHERS[step]();
  const began = performance.now();
  let before = null;
  let done = 0;
  while (run === state.run && done < 1) {
    await pause(LOOK_EVERY);
    const now = glance();
    const waited = (performance.now() - began) / PATIENCE[step];
    if (before && now) done = Math.max(done, watcher(before, now));
    if (waited > 0.55 && state.view === step) $('text').textContent = word('going');
    done = Math.max(done, waited >= 1 ? 1 : 0);
    progress((STEPS.indexOf(step) + Math.min(1, Math.max(done, waited * 0.9))) / STEPS.length);
    before = now ?? before;
  }
}

async function withCamera() {
  const run = ++state.run;
  try {
    await openCamera();
  } catch {
    if (run === state.run) show('denied');
    return;
  }
  if (run !== state.run) return closeCamera();
  document.body.dataset.source = 'camera';
  for (const step of STEPS) {
    await watch(step, run);
    if (run !== state.run) return;
  }
  await finish();
}

// ---- without a camera, and with a clip

async function withoutCamera() {
  const run = ++state.run;
  closeCamera();
  document.body.dataset.source = 'figure';
  await tell('opened').then(follow, () => {});
  for (const step of STEPS) {
    if (run !== state.run) return;
    show(step);
    progress((STEPS.indexOf(step) + 1) / STEPS.length);
    await pause(1300);
  }
  if (run === state.run) await finish();
}

function secondsOf(file) {
  return new Promise((done) => {
    const video = document.createElement('video');
    const address = URL.createObjectURL(file);
    const end = (seconds) => {
      URL.revokeObjectURL(address);
      done(seconds);
    };
    video.preload = 'metadata';
    // A clip that was recorded in a browser tells its length only when asked for its end.
    video.ondurationchange = () => Number.isFinite(video.duration) && end(video.duration);
    video.onloadedmetadata = () => {
      if (!Number.isFinite(video.duration)) video.currentTime = 1e7;
    };
    video.onerror = () => end(0);
    video.src = address;
  });
}

async function withClip(file) {
  const run = ++state.run;
  const seconds = await secondsOf(file);
  if (run !== state.run) return;
  if (seconds < 1.9 || seconds > 4.1) return say('wrongLength');
  await finish();
}

async function finish() {
  const run = state.run;
  closeCamera();
  show('checking');
  progress(1);
  try {
    await pause(900);
    if (run === state.run) follow(await tell('done'));
  } catch {
    if (run === state.run) show('failed');
  }
}

// ---- the person's acts

$('start').onclick = withCamera;
$('again').onclick = withCamera;
$('without').onclick = withoutCamera;
$('retry').onclick = async () => {
  await tell('opened').then(follow, () => {});
  if (state.view !== 'expired') show('intro');
};
$('stop').onclick = async () => {
  end('stopped');
  await tell('stopped').catch(() => {});
};
$('clip').onchange = (event) => {
  const [file] = event.target.files;
  event.target.value = '';
  if (file) withClip(file);
};
$('languages').onclick = (event) => {
  const lng = event.target.dataset.lng;
  if (lng) {
    state.lng = lng;
    speak();
  }
};

state.lng = chosenLanguage();
speak();
tell('opened').then(follow, look);
