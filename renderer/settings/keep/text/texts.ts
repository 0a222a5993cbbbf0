import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';

export const KEEP_TEXTS = { en, ja, fr };
