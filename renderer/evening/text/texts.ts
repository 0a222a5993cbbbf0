import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';

export const TEXTS = { en, ja, fr };
