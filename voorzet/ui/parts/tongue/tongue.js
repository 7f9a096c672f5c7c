// Tells the browser, and with it screen readers and hyphenation, which language the page speaks.
export default function ({ data }) {
  document.documentElement.lang = data.language;
}
