/**
 * A language that nobody speaks, for development: every visible text becomes 40 % longer and accented, so that a screen
 * that cuts long words is found before a translator finds it. It works on the page itself, so that no text escapes.
 */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ù', c: 'ç', n: 'ñ', A: 'Â', E: 'É', I: 'Í', O: 'Ô', U: 'Ü',
};
const LONGER = 0.4;

export function pseudo(text: string): string {
  if (!/[A-Za-z]{2}/.test(text)) return text;
  const accented = text.replaceAll(/[aeioucnAEIOU]/g, (letter) => ACCENTED[letter] ?? letter);
  const wanted = Math.ceil(text.trim().length * LONGER);
  // In pieces of the length of words, since lines break between words.
  const padding = 'ïpsüm '.repeat(Math.ceil(wanted / 6)).slice(0, wanted).trim();
  return text.replace(text.trim(), `${accented.trim()} ${padding}`);
}

/** From now on every text of the page, and every one that comes. Japanese that is there to be learnt stays as it is. */
export function speakPseudo(root: HTMLElement): () => void {
  const made = new WeakMap<Node, string>();
  const change = (node: Node): void => {
    const text = node.nodeValue ?? '';
    const isTaught = node.parentElement?.closest('[lang="ja"], [lang="ja-Latn"], kbd, script, style') !== null;
    if (isTaught || made.get(node) === text) return;
    const longer = pseudo(text);
    made.set(node, longer);
    if (longer !== text) node.nodeValue = longer;
  };
  const changeAll = (node: Node): void => {
    const walker = root.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let one: Node | null = walker.currentNode; one !== null; one = walker.nextNode()) {
      if (one.nodeType === Node.TEXT_NODE) change(one);
    }
  };
  changeAll(root);
  const watcher = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') change(target);
      else for (const added of addedNodes) changeAll(added);
    }
  });
  watcher.observe(root, { subtree: true, childList: true, characterData: true });
  return () => watcher.disconnect();
}
