// After a turn, begins the page anew: at its top, and with its heading where the keyboard and the screen reader are.
const seen = new WeakMap();

export default function ({ data, parentElement }) {
  const before = seen.get(parentElement);
  seen.set(parentElement, data.place);
  if (before === undefined || before === data.place) return;
  waitForHeading(data.place, 40);
}

// The heading is drawn by another part of the page, a moment before or after this one.
function waitForHeading(place, triesLeft) {
  const heading = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
  if (heading) {
    heading.focus({ preventScroll: true });
    heading.closest("[data-testid=stMain]")?.scrollTo({ top: 0 });
  } else if (triesLeft) {
    setTimeout(waitForHeading, 25, place, triesLeft - 1);
  }
}
