import * as z from 'zod/mini';
import { SIGN_IDS, type SignId } from '@/lib/signs/catalog';

export const signId = z.enum(SIGN_IDS as readonly [SignId, ...SignId[]]);
