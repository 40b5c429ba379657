/** Words that turn what follows into its opposite. */
export const negations: readonly string[] = ['not', 'no', 'never', 'without', 'hardly', 'cannot', 'nothing', 'nobody', 'none', 'neither', 'nor', 'rarely'];
