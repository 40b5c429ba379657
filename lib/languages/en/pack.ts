import type { Pack } from '@/lib/signs/rule';
import { classes } from './classes';
import { negations } from './negations';
import { freeAdvice } from './signs/free-advice';
import { overAvailability } from './signs/over-availability';
import { scopeCreep } from './signs/scope-creep';
import { spelling } from './spelling';
import { vetoes } from './vetoes';

export const pack: Pack = { language: 'en', spelling, classes, vetoes, negations, signs: [scopeCreep, freeAdvice, overAvailability] };
