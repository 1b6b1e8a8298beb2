import type { Norm } from "@lotse/law";
import { sustainedIntegration } from "./AufenthG/25b.ts";

/** Every norm, in the order in which a list shows them. */
export const norms: readonly Norm[] = [sustainedIntegration];
