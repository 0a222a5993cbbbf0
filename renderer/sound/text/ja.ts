/** 音を文字で読むときの書き方。字幕の慣例に従い、全角の丸括弧に入れる。 */
import type { SoundTexts } from './en';

export const ja: SoundTexts = {
  'paper-taken': '（名刺を受け取る音）',
  'paper-turned': '（名刺の向きを変える音）',
  'paper-laid': '（名刺を置く音）',
  'paper-slid': '（名刺が擦れる音）',
  'paper-dropped': '（名刺の落ちる音）',
  'step-on-carpet': '（静かな足音）',
  'step-on-stone': '（足音）',
  'door-open': '（ドアの開く音）',
  'door-close': '（ドアの閉まる音）',
  knock: '（ドアを三度ノックする音）',
  'coat-off': '（コートを脱ぐ音）',
  'cloth-sit': '（腰を下ろす音）',
  'bow-rustle': '（お辞儀の衣擦れ）',
  'cloth-brush': '（衣擦れ）',
  chair: '（椅子の動く音）',
  'holder-flap': '（名刺入れのふたの音）',
  'thing-laid': '（物を置く音）',
  'phone-buzz': '（ポケットで携帯電話が震える音）',
  'glass-clink': '（グラスの触れ合う音）',
  pour: '（飲み物を注ぐ音）',
  clap: '（手を打つ音）',
  'lobby-tone': '（遠い空調の音）',
  'meeting-tone': '（静かな部屋）',
  'street-tone': '（夜の通り）',
};
