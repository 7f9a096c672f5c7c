// How much of the drawing one sees. Panning is the window's own scrolling, so touch, keys and scroll bars work by themselves;
// `scale` is CSS pixels per unit of the drawing.
const READABLE_PX = 11;
const STEP = 1.3;

export class Lens {
  constructor(window, sheet) {
    Object.assign(this, { window, sheet, scale: 0, touched: false, dragged: false });
    window.onkeydown = (event) => this.key(event);
    window.onpointerdown = (event) => this.grab(event);
    window.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    window.addEventListener("touchmove", (event) => this.pinch(event), { passive: false });
    window.addEventListener("touchend", () => (this.spread = 0));
    this.observer = new ResizeObserver(() => this.touched || this.start());
    this.observer.observe(window);
  }

  /** Looks at this drawing; a first drawing is shown readably from where the journey begins (the page has its title), a next one
   *  where the last one stood. With `first`, the id of a step, it begins at that step. */
  hold(drawing, first) {
    const [, , width, height] = drawing.getAttribute("viewBox").split(/[\s,]+/).map(Number);
    this.drawing = { width, height, text: smallestText(drawing), begins: Number(drawing.dataset.begins ?? 0) };
    this.first = first && drawing.querySelector(`.step[data-step="${CSS.escape(first)}"]`);
    drawing.removeAttribute("width");
    drawing.removeAttribute("height");
    if (this.touched) this.to(this.scale);
    else this.start();
  }

  start() {
    if (!this.drawing || !this.window.clientWidth) return;
    this.to(Math.max(this.window.clientWidth / this.drawing.width, this.readable));
    this.window.scrollTop = this.drawing.begins * this.scale;
    if (this.first) this.bring(this.first);
    this.touched = false;
  }

  /** Scrolls sideways until a step is in the middle, and down only if it is out of sight. */
  bring(step) {
    const card = step.getBoundingClientRect();
    const frame = this.window.getBoundingClientRect();
    this.window.scrollLeft += card.left - frame.left - (frame.width - card.width) / 2;
    if (card.bottom > frame.bottom) this.window.scrollTop += card.top - frame.top - frame.height / 3;
  }

  whole() {
    const { clientWidth, clientHeight } = this.window;
    this.to(Math.min(clientWidth / this.drawing.width, clientHeight / this.drawing.height));
  }

  get readable() {
    return READABLE_PX / this.drawing.text;
  }

  in() {
    this.by(STEP);
  }

  out() {
    this.by(1 / STEP);
  }

  by(factor, at = this.middle()) {
    this.to(this.scale * factor, at);
  }

  /** Sets the scale and keeps what lies under `at` (pixels from the window's corner) in its place. */
  to(scale, at = this.middle()) {
    const least = Math.min(this.window.clientWidth / this.drawing.width, this.window.clientHeight / this.drawing.height) / 2;
    const next = Math.min(Math.max(scale, least), 8 * this.readable);
    const ratio = this.scale ? next / this.scale : 0;
    const left = (this.window.scrollLeft + at.x) * ratio - at.x;
    const top = (this.window.scrollTop + at.y) * ratio - at.y;
    this.scale = next;
    this.touched = true;
    this.sheet.style.width = `${this.drawing.width * next}px`;
    this.sheet.style.height = `${this.drawing.height * next}px`;
    this.window.scrollTo(left, top);
  }

  middle() {
    return { x: this.window.clientWidth / 2, y: this.window.clientHeight / 2 };
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does = { "+": () => this.in(), "=": () => this.in(), "-": () => this.out(), 0: () => this.whole() }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  }

  wheel(event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.by(Math.exp(-event.deltaY / 300), this.from(event));
  }

  pinch(event) {
    if (event.touches.length !== 2) return;
    event.preventDefault();
    const [a, b] = event.touches;
    const spread = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    const between = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
    if (this.spread) this.by(spread / this.spread, this.from(between));
    this.spread = spread;
  }

  /** Dragging with the mouse scrolls; a drag is not a click. */
  grab(event) {
    this.dragged = false;
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    const start = { x: event.clientX, y: event.clientY, left: this.window.scrollLeft, top: this.window.scrollTop };
    this.window.onpointermove = (move) => this.drag(move, start);
    this.window.onpointerup = this.window.onpointercancel = () => (this.window.onpointermove = null);
  }

  drag(event, start) {
    if (!(event.buttons & 1)) return (this.window.onpointermove = null);
    const dx = event.clientX - start.x;
    const dy = event.clientY - start.y;
    if (Math.hypot(dx, dy) > 4) this.dragged = true;
    if (this.dragged) this.window.scrollTo(start.left - dx, start.top - dy);
  }

  from(event) {
    const corner = this.window.getBoundingClientRect();
    return { x: event.clientX - corner.left, y: event.clientY - corner.top };
  }

  close() {
    this.observer.disconnect();
  }
}

/** The type size that most of the words in the steps have, in units of the drawing. */
function smallestText(drawing) {
  const sizes = [...drawing.querySelectorAll(".step text")].map((text) => parseFloat(getComputedStyle(text).fontSize));
  sizes.sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] || drawing.viewBox.baseVal.height / 60;
}
