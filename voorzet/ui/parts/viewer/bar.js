// The buttons below a drawing; `does` is what each of them does.
const ICONS = {
  in: "M12 6v12M6 12h12",
  out: "M6 12h12",
  fit: "M4 5h16v14H4zM8 10h8v4H8z",
  full: "M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4",
};
const SVG = "http://www.w3.org/2000/svg";

export function bar(does, labels) {
  const made = document.createElement("div");
  made.className = "bar";
  made.append(...Object.keys(does).map((name) => button(name, does[name], labels[name])));
  return made;
}

/** Gives the buttons the names of another language. */
export function rename(made, labels) {
  for (const button of made.children) label(button, labels[button.dataset.does]);
}

function button(name, act, words) {
  const made = document.createElement("button");
  made.dataset.does = name;
  made.onclick = act;
  made.append(icon(ICONS[name]));
  label(made, words);
  return made;
}

function icon(line) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", line);
  drawing.append(path);
  return drawing;
}

function label(button, words) {
  if (button.title === words) return;
  button.setAttribute("aria-label", words);
  button.title = words;
}
