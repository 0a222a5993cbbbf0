// Every slice of the Japanese faces is bundled: a name like 髙橋 must never fall back to a box.
import '@fontsource/zen-kaku-gothic-new/400.css';
import '@fontsource/zen-kaku-gothic-new/700.css';
import '@fontsource/shippori-mincho/500.css';
import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
import './macron.css';
// The letters of Vietnamese names, which none of the Japanese faces has; from the faces that cards take them from.
import '@fontsource/noto-sans/vietnamese-400.css';
import '@fontsource/eb-garamond/vietnamese-400.css';
