/** Who wants calm sees a still scene: the page says so, whoever chose it. */
export function isCalm(): boolean {
  return document.documentElement.dataset['motion'] === 'calm';
}
