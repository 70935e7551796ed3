/** Words that would run as script, break markup or break the page, were they ever taken for anything but words. */

/** Set by any payload that runs. */
export const FLAG = '__pwned';

const RUN = `window.${FLAG}=1`;

const ELEMENTS = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<!--<script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.${FLAG}=1</script>"></iframe>`,
  `<iframe src="javascript:parent.${FLAG}=1">`,
  `<body onload=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<math><mtext><table><mglyph><style><img src onerror=${RUN}>`,
  `<a href="javascript:${RUN}" autofocus>x</a>`,
  `<input autofocus onfocus=${RUN}>`,
  `<style>*{background:url(https://evil.example/x)}</style>`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `<base href=https://evil.example/>`,
  `<object data="javascript:${RUN}">`,
  `<embed src="javascript:${RUN}">`,
  `<form action="https://evil.example/"><button>x</button></form>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><script>${RUN}</script></template>`,
  `<marquee onstart=${RUN}>`,
  `<select onfocus=${RUN} autofocus>`,
  `<textarea onfocus=${RUN} autofocus></textarea>`,
  `<keygen autofocus onfocus=${RUN}>`,
];

/** Ways out of the place where words stand. */
const WAYS_OUT = ['', '">', "'>", '</title>', '</style>', '\\"', '\u0000'];

const OTHERS = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `https://example.com/"onmouseover="${RUN}`,
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '/compare',
  '/articles/x',
  '../../etc/passwd',
  '%',
  '%E0%A4%A',
  '#',
  '',
  ' ',
  '\u2028',
  '\u2029',
  '\u202e txet desrever',
  '\ud83d\udea2',
  '\ud800 half',
  '\u0301\u0301\u0301',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the very text is meant
  '${7*7}',
  '{{constructor.constructor("return 1")()}}',
  'w'.repeat(3_000),
  'مرحبا بالعالم',
  'שלום עולם',
  '<',
  '&lt;script&gt;',
];

/** More than two hundred payloads, all different. */
export const PAYLOADS: readonly string[] = [
  ...new Set([...WAYS_OUT.flatMap((way) => ELEMENTS.map((element) => way + element)), ...OTHERS]),
].filter((payload) => payload !== '');
